#include "ui/controls/prediction_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/controls/choice_box.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/look.h"
#include "ui/controls/switch_row.h"
#include "ui/controls/text_button.h"

namespace ui {

namespace {

void write(TextButton& button, const QString& text, const QString& tip = {})
{
    button.setText(text);
    button.setToolTip(tip);
    button.updateGeometry();
}

}  // namespace

PredictionBar::PredictionBar(QWidget* parent)
    : QWidget(parent), said_(new ElidedLabel(this)), subjects_(new ChoiceBox(this)), monotone_(new SwitchRow(this)),
      clear_(new TextButton(this)), cancel_(new TextButton(this)), lock_(new TextButton(this)),
      another_(new TextButton(this)), reveal_(new TextButton(this))
{
    setObjectName(QStringLiteral("prediction-bar"));
    lock_->setObjectName(QStringLiteral("prediction-lock"));
    reveal_->setObjectName(QStringLiteral("prediction-reveal"));
    cancel_->setObjectName(QStringLiteral("prediction-cancel"));
    clear_->setObjectName(QStringLiteral("prediction-clear"));
    another_->setObjectName(QStringLiteral("prediction-another"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(said_, 1);
    row->addWidget(subjects_, 1);
    row->addWidget(monotone_);
    for (TextButton* button : {clear_, cancel_, another_, lock_, reveal_}) {
        row->addWidget(button);
    }
    subjects_->setMinimumWidth(80);
    connect(subjects_, &QComboBox::activated, this, &PredictionBar::subjectChosen);
    connect(monotone_, &SwitchRow::turned, this, &PredictionBar::monotoneChosen);
    connect(clear_, &TextButton::clicked, this, &PredictionBar::cleared);
    connect(cancel_, &TextButton::clicked, this, &PredictionBar::cancelled);
    connect(lock_, &TextButton::clicked, this, &PredictionBar::locked);
    connect(another_, &TextButton::clicked, this, &PredictionBar::anotherWanted);
    connect(reveal_, &TextButton::clicked, this, &PredictionBar::revealed);
}

void PredictionBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    setPalette(look::palette(theme));
    said_->setFont(look::font(theme, theme.bodySize));
    said_->setPalette(look::palette(theme));
    subjects_->setTheme(theme);
    monotone_->setTheme(theme);
    for (QWidget* words : std::initializer_list<QWidget*>{subjects_, monotone_}) {
        words->setFont(look::font(theme, theme.bodySize));  // before a class as large as the rest
    }
    monotone_->setFixedWidth(monotone_->sizeHint().width());
    for (TextButton* button : {clear_, cancel_, another_, lock_, reveal_}) {
        button->setTheme(theme);
    }
    subjects_->updateGeometry();
    monotone_->updateGeometry();
    update();
}

void PredictionBar::setModel(const PredictionBarModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.name);
    if (QStringList shown; [&] {
            for (int i = 0; i < subjects_->count(); ++i) {
                shown << subjects_->itemText(i);
            }
            return shown != model.subjects;
        }()) {
        subjects_->clear();
        subjects_->addItems(model.subjects);
    }
    subjects_->setCurrentIndex(model.subject);
    subjects_->setAccessibleName(model.ofLabel);
    monotone_->setModel({core::Choice::Joined, model.monotoneLabel, model.monotoneTip, model.monotone, true});
    monotone_->setFixedWidth(monotone_->sizeHint().width());
    write(*clear_, model.clear);
    write(*cancel_, model.cancel);
    write(*lock_, model.lock, model.lockTip);
    write(*another_, model.another);
    write(*reveal_, model.reveal, model.revealTip);
    said_->setText(model.said);
    const bool mayChoose = model.drawing && !model.askedFor && !model.setAside;
    subjects_->setVisible(mayChoose);
    said_->setVisible(!mayChoose);
    for (QWidget* widget : std::initializer_list<QWidget*>{monotone_, clear_, lock_}) {
        widget->setVisible(model.drawing);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{another_, reveal_}) {
        widget->setVisible(!model.drawing);
    }
    cancel_->setVisible(!model.askedFor);
    clear_->setEnabled(model.mayClear);
    lock_->setEnabled(model.mayLock);
}

QAbstractButton& PredictionBar::lock() const
{
    return *lock_;
}

QAbstractButton& PredictionBar::reveal() const
{
    return *reveal_;
}

void PredictionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    look::box(painter, rect(), theme_.card, theme_.hairline);
}

}  // namespace ui
