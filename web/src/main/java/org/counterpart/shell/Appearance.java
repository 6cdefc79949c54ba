package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the person's system has it. Kept in a cookie, so that a page is right from its first paint. */
enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    static final String COOKIE = "counterpart-appearance";
    private static final int A_YEAR = 365 * 24 * 3600;

    static Appearance of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(values())
                        .filter(appearance -> appearance.id().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** What the page does to look so; follows the system while it is open. */
    String script() {
        return "window.counterpartAppearance='" + id() + "';"
                + "(function(){var dark=matchMedia('(prefers-color-scheme: dark)');"
                + "window.counterpartPaint=function(){var how=window.counterpartAppearance;"
                + "document.documentElement.setAttribute('theme',"
                + "how==='dark'||(how==='system'&&dark.matches)?'dark':'');};"
                + "dark.addEventListener('change',window.counterpartPaint);window.counterpartPaint();})();";
    }

    /** Makes the open page look so, and the ones to come. */
    void choose(UI ui, boolean secure) {
        remember(COOKIE, id(), secure);
        ui.getPage().executeJs("window.counterpartAppearance=$0;window.counterpartPaint()", id());
    }

    /** Keeps a person's choice with their browser. */
    static void remember(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        ((VaadinServletResponse) VaadinService.getCurrentResponse())
                .getHttpServletResponse()
                .addCookie(cookie);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
