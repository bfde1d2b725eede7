#pragma once

#include <functional>

#include <QAbstractTableModel>
#include <QStringList>
#include <QStyledItemDelegate>

namespace ui {

/// A table whose cells are asked for when they are seen, so that a hundred thousand rows cost nothing.
class LazyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kOptionsRole = Qt::UserRole;  ///< what a cell may be, of one that is a choice

    struct Source {
        QStringList heads;
        int rows = 0;
        std::function<QString(int row, int column)> text;
        std::function<QStringList(int row, int column)> options;            ///< empty where the cell is no choice
        std::function<bool(int column)> typed;                              ///< whether its cells take text
        std::function<void(int row, int column, const QVariant&)> changed;  ///< a choice's number, or a text
        std::function<bool(int row)> checked;                               ///< of the first column's boxes
        std::function<void(int row, bool on)> check;
        std::vector<bool> rightAligned = {};           ///< by column
        std::function<QString(int row)> rowName = {};  ///< beside it, and its tooltip
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(Source source);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Source source_;
};

/// A choice is made from a list, all else is typed; a choice shows that it is one, and a tick can be seen in the dark.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace ui
