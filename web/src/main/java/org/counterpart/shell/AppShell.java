package org.counterpart.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** What all pages have in common. */
@Theme("counterpart")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Counterpart");
        page.addLink("icon", "/favicon.svg");
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("robots", "noindex");
    }
}
