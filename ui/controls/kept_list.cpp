#include "ui/controls/kept_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "ui/controls/cut_rows.h"
#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr int kRowHeight = 26;
constexpr int kCross = 26;  // wide
constexpr int kColour = Qt::UserRole;
constexpr int kDetail = Qt::UserRole + 1;

/// A check in the colour it is drawn in, its name, what it is, and a cross that removes it.
class KeptPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Theme theme;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kRowHeight}; }

    /// The list itself answers clicks and keys.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(look::kCheckText - 4, 1, -kCross, -1));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_MouseOver) ? look::raised(theme) : theme.card);
        painter->translate(option.rect.topLeft());
        look::check(*painter, look::checkSquare(kRowHeight), shown ? index.data(kColour).value<QColor>() : QColor(),
                    theme.mutedInk, theme.card);
        const QString detail = index.data(kDetail).toString();
        const QRect words(look::kCheckText, 0, option.rect.width() - look::kCheckText - kCross - 4, kRowHeight);
        const QString name = index.data(Qt::DisplayRole).toString();
        const QFontMetrics& letters = option.fontMetrics;
        painter->setPen(theme.ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, names_.of(index, letters, words.width()));
        painter->setPen(theme.mutedInk);
        if (letters.horizontalAdvance(name) + letters.horizontalAdvance(detail) + 8 <= words.width()) {
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, detail);
        }
        const QPointF middle(option.rect.width() - 0.5 * kCross, 0.5 * kRowHeight);
        painter->setPen(QPen(theme.mutedInk, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
        painter->drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            look::focusRing(*painter, QRectF(1, 1, option.rect.width() - 2, kRowHeight - 2), theme, 4.0);
        }
        painter->restore();
    }

private:
    mutable CutRows names_;
};

}  // namespace

KeptList::KeptList(QWidget* parent) : CheckList(kRowHeight, parent)
{
    setObjectName(QStringLiteral("kept-list"));
    setItemDelegate(new KeptPainter(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(this, &QListWidget::itemChanged, this, &KeptList::rename);
}

void KeptList::setTheme(const Theme& theme)
{
    static_cast<KeptPainter*>(itemDelegate())->theme = theme;
    useColours(theme);
}

void KeptList::setRows(const std::vector<KeptRowModel>& rows)
{
    if (rows == rows_) {
        return;
    }
    rows_ = rows;
    fill();
}

void KeptList::restore()
{
    fill();
}

void KeptList::fill()
{
    const QScopedValueRollback<bool> guard(filling_, true);  // what is filled in was not typed
    setItemCount(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const KeptRowModel& model = rows_[i];
        QListWidgetItem* entry = item(static_cast<int>(i));
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        entry->setText(QString::fromStdString(model.name));
        entry->setToolTip(model.toolTip);
        entry->setData(Qt::AccessibleTextRole, model.accessible);
        entry->setData(kColour, model.colour);
        entry->setData(kDetail, model.detail);
        entry->setCheckState(model.shown ? Qt::Checked : Qt::Unchecked);
    }
}

void KeptList::toggle(int row)
{
    if (row >= 0 && row < static_cast<int>(rows_.size())) {
        const KeptRowModel& model = rows_[static_cast<std::size_t>(row)];
        emit requested(ShowKept{model.kind, model.name, !model.shown});
    }
}

void KeptList::remove(int row)
{
    if (row >= 0 && row < static_cast<int>(rows_.size())) {
        const KeptRowModel& model = rows_[static_cast<std::size_t>(row)];
        emit requested(RemoveKept{model.kind, model.name});
    }
}

/// What was typed in place; the list shows it when the model says so.
void KeptList::rename(QListWidgetItem* item)
{
    const auto row = static_cast<std::size_t>(this->row(item));
    if (filling_ || row >= rows_.size()) {
        return;
    }
    const KeptRowModel model = rows_[row];
    if (item->text() != QString::fromStdString(model.name)) {
        emit requested(RenameKept{model.kind, model.name, item->text()});
    }
}

QRect KeptList::crossOf(int row) const
{
    const QRect whole = visualItemRect(item(row));
    return {whole.right() - kCross + 1, whole.top(), kCross, whole.height()};
}

void KeptList::mouseReleaseEvent(QMouseEvent* event)
{
    const QListWidgetItem* under = itemAt(event->pos());
    const bool left = event->button() == Qt::LeftButton && state() != EditingState;
    CheckList::mouseReleaseEvent(event);
    if (under == nullptr || !left) {
        return;
    }
    const int at = row(under);
    const int fromLeft = event->pos().x() - visualItemRect(under).left();
    if (crossOf(at).contains(event->pos())) {
        remove(at);
    } else if (fromLeft < look::kCheckText) {
        toggle(at);  // the name itself is for a double click
    }
}

void KeptList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(currentRow()); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: remove(currentRow()); return;
    default: CheckList::keyPressEvent(event);
    }
}

}  // namespace ui
