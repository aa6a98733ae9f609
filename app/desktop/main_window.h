// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "rangkul/ui/page.h"

#include <vector>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace rangkul::desktop {

/// The widgets the window is put together from; all become the window's children.
struct WindowParts
{
    QWidget* search = nullptr;
    QWidget* filterBar = nullptr;
    QWidget* figures = nullptr; ///< which figures are shown: running data or a snapshot
    QWidget* profile = nullptr;
    QWidget* start = nullptr;      ///< shown while no register is open
    std::vector<ui::Page*> pages;  ///< places of the rail, in order
    std::vector<QWidget*> wizards; ///< full pages reached from menus
};

/// The one window: menus, search and filter above, the rail of places on the left, the profile on
/// the right, the secrecy bar below. It knows how the parts lie, not what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);

    /// Menus are filled by whoever knows what can be done.
    enum class Menu {
        File,
        Edit,
        View,
        Data,
        Map,
        Report,
        Tools,
        Help,
    };
    QMenu* menu(Menu menu) const { return m_menus[static_cast<size_t>(menu)]; }

    /// What can be done only while the places are shown; in the order of the rail.
    const std::vector<QAction*>& placeActions() const { return m_placeActions; }
    QAction* profileAction() const;

    void showStart();
    void showPlaces();
    void showWizard(QWidget* wizard);
    /// Also leaves a wizard; does nothing while no register is open.
    void goTo(const QString& pageName);
    void showProfile();
    /// Back to the place a wizard was opened from; does nothing when a place is seen.
    void leaveWizard();
    /// Loads the place that is seen again.
    void refreshPlace();
    /// The field that is being typed in stores what it has.
    void finishTyping();

    /// The public view: only places that show counts, no search, no profile; the bar below is
    /// green. Back by one press on that bar.
    void setPublic(bool isPublic);
    bool isPublic() const { return m_public; }

    void setRegisterTitle(const QString& text, bool demo);
    void setUnsent(const QString& text);
    void setLastSync(const QString& text);
    void setConflicts(const QString& text);
    void setOfficer(const QString& text);
    void setBusy(bool busy);

Q_SIGNALS:
    void publicChanged(bool isPublic);
    void activity(); ///< key or mouse: the idle lock starts anew

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenus();
    QWidget* buildHeader(const WindowParts& parts);
    QWidget* buildRail(const std::vector<ui::Page*>& pages);
    void buildStatusBar();
    void onRailChanged(int row);
    void showSecrecy();
    bool isShown(const ui::Page& page) const;
    void setPlacesVisible(bool visible);

    std::array<QMenu*, 8> m_menus{};
    std::vector<ui::Page*> m_pages;
    std::vector<QAction*> m_placeActions;
    QWidget* m_header = nullptr;
    QListWidget* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_start = nullptr;
    QDockWidget* m_profileDock = nullptr;
    bool m_profileWanted = true; ///< the person has not closed it
    QLabel* m_registerLabel = nullptr;
    QLabel* m_demoLabel = nullptr;
    QToolButton* m_secrecyButton = nullptr;
    QWidget* m_search = nullptr;
    QWidget* m_filterBar = nullptr;
    bool m_public = false;
    QLabel* m_unsentLabel = nullptr;
    QLabel* m_syncLabel = nullptr;
    QLabel* m_conflictLabel = nullptr;
    QLabel* m_officerLabel = nullptr;
    QLabel* m_busyLabel = nullptr;
};

} // namespace rangkul::desktop
