// The window as all of a page. What it is made of is never taken away: exec() gives the page back to the browser by
// leaving the stack as it is, and what lay there would be written over.
#include "ui/window/run.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QTimer>
#include <QWidget>

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include "packaging/browser/ui/window/browser_files.h"
#include "ui/panels/handle_widget.h"
#include "ui/window/application_language.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/desktop_store.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"

namespace ui {

namespace {

constexpr int kSoon = 1500;  // ms: later than the window keeps what is not saved
const QString kFonts = QStringLiteral("/mirage/fonts");
const QString kIcon = QStringLiteral("/mirage/icon.png");  // which page/start.js lays there, as the fonts

MainWindow* shown = nullptr;  // what the page speaks to

/// page/mirage.js.
emscripten::val page()
{
    return emscripten::val::global("mirage");
}

void keepEverything()
{
    if (shown != nullptr) {
        shown->keepAll();
        keepFiles();
    }
}

/// The address was changed by hand, or a link of the page was followed.
void openAddress(const std::string& address)
{
    const QString text = QString::fromStdString(address);
    if (shown != nullptr && isLink(text)) {
        shown->file().openLink(text);
    }
}

/// What is shown, for whoever has the page in a frame.
std::string currentLink()
{
    return shown == nullptr ? std::string() : linkTo(shown->session().scenario(), pageAddress()).toStdString();
}

void addFontsOf(const QString& folder)
{
    for (const QFileInfo& font : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFontDatabase::addApplicationFont(font.filePath());
    }
}

/// Letters that came after the first picture: what was drawn without them is drawn again.
void addFonts(const std::string& folder)
{
    addFontsOf(QString::fromStdString(folder));
    QApplication::setFont(QApplication::font());
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->update();
    }
}

EMSCRIPTEN_BINDINGS(window)
{
    emscripten::function("addFonts", &addFonts);
    emscripten::function("currentLink", &currentLink);
    emscripten::function("keepEverything", &keepEverything);
    emscripten::function("openAddress", &openAddress);
}

void useFonts()
{
    addFontsOf(kFonts);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    font.setFamilies(fontFamilies({}));
    QApplication::setFont(font);
}

/// What a page has no use for: it is closed by the browser, and prints what is downloaded.
void leaveOut(Menus& menus)
{
    for (const CommandId id : {CommandId::Quit, CommandId::PrintHandout}) {
        menus.action(id).setVisible(false);
        menus.action(id).setShortcut({});
    }
}

void connectPage(MainWindow& window)
{
    auto* soon = new QTimer(&window);
    soon->setSingleShot(true);
    soon->setInterval(kSoon);
    QObject::connect(soon, &QTimer::timeout, &window, keepFiles);
    QObject::connect(&window.session(), &Session::changed, soon, [soon] {
        if (!soon->isActive()) {
            soon->start();
        }
    });
    QObject::connect(&window.file(), &DocumentFile::used, soon, qOverload<>(&QTimer::start));
    QObject::connect(&window, &MainWindow::newWindowWanted, &window, [] { page().call<void>("openAnother"); });
    QObject::connect(&window.presentation(), &Presentation::changed, &window,
                     [](bool on) { page().call<void>("present", on); });
}

/// What the address asks for beside the scenario, and what was not saved.
void begin(MainWindow& window, const FirstSight& first)
{
    window.unsaved().keepIn(QLatin1String(kUnsavedFolder));
    window.setPage(pageAddress());
    window.followLink(first.link);
    if (!first.faults.empty()) {
        window.tellProblem(first.faults);
    }
    page().call<void>("shown");
}

}  // namespace

tl::expected<int, QString> runWindow(int& argc, char** argv, const FirstSight& first)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    auto* application = new QApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("metric-mirage"));
    QApplication::setApplicationDisplayName(QStringLiteral("Metric Mirage"));
    QApplication::setOrganizationName(QStringLiteral("metric-mirage"));
    QApplication::setApplicationVersion(QStringLiteral(METRIC_MIRAGE_VERSION));
    QApplication::setWindowIcon(QIcon(kIcon));
    installHandleAccessibility();
    useFonts();
    restoreKeptFiles();
    auto* store = new DesktopStore;
    auto* language = new ApplicationLanguage;
    const Language spoken = ApplicationLanguage::atStart(readSettings(*store).language);
    language->use(spoken);
    auto dialogs = std::make_unique<DesktopDialogs>(textsFor(spoken));
    DesktopDialogs& asks = *dialogs;
    auto* window = new MainWindow(documentOf(first.opened, QString()), textsFor(spoken), std::move(dialogs), store);
    shown = window;
    asks.setTakers(
        [window](const QStringList& files) {
            QList<QUrl> urls;
            for (const QString& file : files) {
                urls << QUrl::fromLocalFile(file);
            }
            window->file().openDropped(urls);
        },
        [window](const QStringList& files) { window->imports().importFiles(files); });
    QObject::connect(window, &MainWindow::languageChosen, application,
                     [language](Language chosen) { language->use(chosen); });
    leaveOut(window->menus());
    connectPage(*window);
    page().call<void>("listen");
    window->setWindowFlag(Qt::FramelessWindowHint);
    window->showMaximized();
    QMetaObject::invokeMethod(
        window, [window, first] { begin(*window, first); }, Qt::QueuedConnection);
    return QApplication::exec();
}

}  // namespace ui
