package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.stack.Browser;

/** What every page owes everybody: on a desktop and a phone, by day and by night, by eye and by ear. */
final class Looks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private final Visitor visitor;
    private final Page page;
    private final String name;

    private Looks(Visitor visitor, String name) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.name = name;
    }

    /**
     * Checks the page as it stands and leaves pictures of it to look at.
     *
     * @param language what the page must say it is in
     */
    static void goodOn(Visitor visitor, String name, String language) {
        new Looks(visitor, name).check(language);
    }

    private void check(String language) {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.title()).as("title").contains("Counterpart").hasSizeGreaterThan("Counterpart".length() + 3);
        screen(1280, 800);
        hasNothingToScrollSideways();
        Browser.screenshot(page, name + "-desktop");
        isAccessible("desktop", axe().withTags(WCAG));
        night("desktop-dark");
        screen(390, 844);
        hasNothingToScrollSideways();
        isAccessible("phone", axe().withTags(WCAG));
        night("phone-dark");
        screen(320, 640);
        hasNothingToScrollSideways();
        screen(1280, 800);
    }

    private void screen(int width, int height) {
        page.setViewportSize(width, height);
        // A list turns into cards where columns have no room: the server does it, once the window has said its size.
        page.waitForFunction(
                """
                phone => [...document.querySelectorAll('vaadin-grid')].filter(grid => grid.checkVisibility())
                  .every(grid => phone === [...grid.querySelectorAll('vaadin-grid-column')]
                    .filter(column => !column.hidden).length < 3)""",
                width < 900);
        settle();
    }

    /** By night only colours differ. */
    private void night(String screen) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        isAccessible(screen, axe().withRules(List.of("color-contrast")));
        if (screen.startsWith("phone")) {
            Browser.screenshot(page, name + "-" + screen);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Waits until what is changing colour or place has done so. */
    private void settle() {
        // What follows from a change of the screen or its colours begins with the next frame the browser draws.
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.waitForFunction(
                """
                () => document.getAnimations().every(one => one.playState !== 'running'
                    || one.effect.getComputedTiming().iterations === Infinity)""");
    }

    private AxeBuilder axe() {
        settle();
        // While a dialog is open Vaadin hides the page behind it and keeps the focus in the dialog, which axe cannot
        // see.
        return new AxeBuilder(page).setLegacyMode(true).exclude("#outlet[aria-hidden]");
    }

    private void isAccessible(String screen, AxeBuilder axe) {
        List<Rule> broken = axe.analyze().getViolations();
        boolean noticeStays =
                page.locator("vaadin-notification-card:not([closing])").count() > 0;
        List<String> violations = broken.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> !isVaadinsOwn(rule, node))
                        // What fades away while it is looked at has the colours of no moment.
                        .filter(node ->
                                noticeStays || !node.getTarget().toString().contains("vaadin-notification-card"))
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " – " + node.getTarget() + " "
                                + node.getHtml() + " "
                                + Stream.of(node.getAny(), node.getAll(), node.getNone())
                                        .flatMap(List::stream)
                                        .map(check -> check.getMessage())
                                        .toList()))
                .toList();
        assertThat(violations).as(name + " on " + screen + " at " + page.url()).isEmpty();
    }

    /**
     * What Vaadin does to its own elements. Its menu items say aria-selected, which means nothing on a menu item and is
     * said nowhere; a grid's cells take the focus for the arrow keys, and what is to be pressed is the link in them.
     */
    private static boolean isVaadinsOwn(Rule rule, CheckedNode node) {
        return switch (rule.getId()) {
            case "aria-allowed-attr" ->
                node.getHtml().startsWith("<vaadin-menu-bar-item")
                        && Stream.of(node.getAny(), node.getAll(), node.getNone())
                                .flatMap(List::stream)
                                .allMatch(check -> check.getMessage().endsWith(": aria-selected=\"false\""));
            case "target-size" -> node.getHtml().startsWith("<td id=\"vaadin-grid-cell-");
            default -> false;
        };
    }

    private void hasNothingToScrollSideways() {
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        """
                                () => {
                                  const wide = [];
                                  const scrolls = e => e === document.scrollingElement
                                      || /auto|scroll/.test(getComputedStyle(e).overflowX) && !e.matches('[role=region][tabindex="0"]');
                                  const walk = (e, path) => {
                                    const here = path + ' ' + e.tagName.toLowerCase() + (e.className ? '.' + e.className : '');
                                    if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && scrolls(e)) {
                                      wide.push(here + ': ' + e.scrollWidth + ' > ' + e.clientWidth);
                                    }
                                    [...(e.shadowRoot ? e.shadowRoot.children : []), ...e.children].forEach(c => walk(c, here));
                                  };
                                  walk(document.documentElement, '');
                                  return wide;
                                }"""))
                .as(name + " at " + page.viewportSize().width + " pixels is wider than the screen")
                .isEmpty();
    }
}
