#include "ui/controls/series_list.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/controls/cut_rows.h"
#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kSeriesRow = 24;
constexpr int kSeriesColour = Qt::UserRole;
constexpr int kKind = Qt::UserRole + 1;

/// A check in the series' colour, its name, and what kind of metric it has where there is room.
class RowPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Theme theme;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kSeriesRow}; }

    /// The list itself answers clicks and keys.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_MouseOver) ? look::raised(theme) : theme.card);
        painter->translate(option.rect.topLeft());
        const QRectF square = look::checkSquare(kSeriesRow);
        look::check(*painter, square, shown ? index.data(kSeriesColour).value<QColor>() : QColor(), theme.mutedInk,
                    theme.card);
        const QString kind = index.data(kKind).toString();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + 6;
        QRect words(look::kCheckText, 0, option.rect.width() - look::kCheckText - 4, kSeriesRow);
        const QString name = index.data(Qt::DisplayRole).toString();
        const bool room = option.fontMetrics.horizontalAdvance(name) + kindWidth <= words.width();
        painter->setFont(option.font);
        painter->setPen(theme.ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, names_.of(index, option.fontMetrics, words.width()));
        if (room) {
            painter->setPen(theme.mutedInk);
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, kind);
        }
        if (current) {
            look::focusRing(*painter, QRectF(1, 1, option.rect.width() - 2, kSeriesRow - 2), theme, 4.0);
        }
        painter->restore();
    }

private:
    mutable CutRows names_{elidedName};
};

}  // namespace

QString elidedName(const QString& name, const QFontMetricsF& metrics, double width)
{
    static const QString kBetween = QStringLiteral(" / ");
    const QStringList parts = name.split(kBetween);
    const auto cutTo = [&](double most) {
        QStringList cut;
        for (const QString& part : parts) {
            cut << metrics.elidedText(part, Qt::ElideMiddle, most);
        }
        return cut.join(kBetween);
    };
    if (metrics.horizontalAdvance(name) <= width) {
        return name;
    }
    int least = static_cast<int>(metrics.averageCharWidth());
    for (int most = static_cast<int>(width); least < most;) {
        const int middle = (least + most + 1) / 2;
        const bool fits = metrics.horizontalAdvance(cutTo(middle)) <= width;
        least = fits ? middle : least;
        most = fits ? most : middle - 1;
    }
    return metrics.elidedText(cutTo(least), Qt::ElideMiddle, width);
}

SeriesList::SeriesList(QWidget* parent) : CheckList(kSeriesRow, parent)
{
    setObjectName(QStringLiteral("series-list"));
    setItemDelegate(new RowPainter(this));
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(row(item)); });
}

void SeriesList::setTheme(const Theme& theme)
{
    static_cast<RowPainter*>(itemDelegate())->theme = theme;
    useColours(theme);
}

void SeriesList::setRows(const std::vector<SeriesRowModel>& rows)
{
    if (rows == rows_) {
        return;
    }
    const auto sameName = [](const SeriesRowModel& a, const SeriesRowModel& b) { return a.name == b.name; };
    const bool isNew = !std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(), sameName);
    rows_ = rows;
    setItemCount(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const SeriesRowModel& model = rows_[i];
        QListWidgetItem* entry = item(static_cast<int>(i));
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        entry->setText(model.label);
        entry->setToolTip(QStringLiteral("<qt><b>%1</b><br>%2</qt>")
                              .arg(QString::fromStdString(model.name).toHtmlEscaped(), model.toolTip.toHtmlEscaped()));
        entry->setData(kSeriesColour, model.colour);
        entry->setData(kKind, model.kind);
        entry->setCheckState(model.shown ? Qt::Checked : Qt::Unchecked);
    }
    const auto shown = std::find_if(rows_.begin(), rows_.end(), [](const SeriesRowModel& row) { return row.shown; });
    if (isNew && shown != rows_.end()) {  // of many what is drawn is looked for
        scrollToItem(item(static_cast<int>(shown - rows_.begin())), QAbstractItemView::PositionAtTop);
    }
}

void SeriesList::toggle(int row)
{
    if (row >= 0 && row < static_cast<int>(rows_.size())) {
        const SeriesRowModel& model = rows_[static_cast<std::size_t>(row)];
        emit requested(ShowSeries{model.name, !model.shown});
    }
}

void SeriesList::setMenuName(const QString& onlyThis)
{
    onlyThis_ = onlyThis;
}

/// Of the row under the pointer, or the current one for the menu key.
void SeriesList::contextMenuEvent(QContextMenuEvent* event)
{
    const QListWidgetItem* at = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (at == nullptr) {
        return;
    }
    const std::string name = rows_[static_cast<std::size_t>(row(at))].name;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setPalette(look::palette(static_cast<RowPainter*>(itemDelegate())->theme));
    connect(menu->addAction(onlyThis_), &QAction::triggered, this, [this, name] {
        emit requested(ShowSeries{name, true, true});
    });
    menu->popup(event->globalPos());
}

void SeriesList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(currentRow()); return;
    default: CheckList::keyPressEvent(event);
    }
}

}  // namespace ui
