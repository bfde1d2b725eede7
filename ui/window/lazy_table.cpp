#include "ui/window/lazy_table.h"

#include <utility>

#include <QComboBox>
#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

void LazyTable::setSource(Source source)
{
    beginResetModel();
    source_ = std::move(source);
    endResetModel();
}

int LazyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : source_.rows;
}

int LazyTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(source_.heads.size());
}

QVariant LazyTable::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return source_.text(index.row(), index.column());
    case Qt::TextAlignmentRole: {
        const auto column = static_cast<std::size_t>(index.column());
        const bool right = column < source_.rightAligned.size() && source_.rightAligned[column];
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::CheckStateRole:
        if (source_.checked && index.column() == 0) {
            return int(source_.checked(index.row()) ? Qt::Checked : Qt::Unchecked);
        }
        return {};
    case kOptionsRole: return source_.options ? source_.options(index.row(), index.column()) : QStringList();
    default: return {};
    }
}

bool LazyTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::CheckStateRole && source_.check) {
        source_.check(index.row(), value.toInt() == Qt::Checked);
        emit dataChanged(index, index, {role});
        return true;
    }
    if (role == Qt::EditRole && source_.changed) {
        const auto changed = source_.changed;  // which may set another source
        changed(index.row(), index.column(), value);
        return true;
    }
    return false;
}

QVariant LazyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return source_.heads.value(section);
    }
    if (orientation == Qt::Vertical) {
        const bool name = (role == Qt::DisplayRole || role == Qt::ToolTipRole) && source_.rowName;
        return name                            ? QVariant(source_.rowName(section))
               : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                               : QVariant();
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

Qt::ItemFlags LazyTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool choice = source_.options && !source_.options(index.row(), index.column()).isEmpty();
    if (choice || (source_.typed && source_.typed(index.column()))) {
        flags |= Qt::ItemIsEditable;
    }
    return source_.checked && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const QStringList options = index.data(LazyTable::kOptionsRole).toStringList();
    if (options.isEmpty()) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* box = new QComboBox(parent);
    box->addItems(options);
    box->setFrame(false);
    auto* self = const_cast<ChoiceDelegate*>(this);  // its signals are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentText() != index.data(Qt::EditRole).toString()) {
            model->setData(index, box->currentIndex());
        }
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

/// Over the style's own square, which is dark on dark in a dark theme.
void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || option.widget == nullptr) {
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRectF square =
        item.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ground = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(square.adjusted(-1.0, -1.0, 1.0, 1.0), ground);
    look::check(*painter, square, state.toInt() == Qt::Checked ? ink : QColor(), ink, ground);
    painter->restore();
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(LazyTable::kOptionsRole).toStringList().isEmpty()) {
        option->text += QStringLiteral("  ▾");
    }
}

}  // namespace ui
