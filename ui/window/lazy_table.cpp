#include "ui/window/lazy_table.h"

#include <utility>

#include <QComboBox>

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

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(LazyTable::kOptionsRole).toStringList().isEmpty()) {
        option->text += QStringLiteral("  ▾");
    }
}

}  // namespace ui
