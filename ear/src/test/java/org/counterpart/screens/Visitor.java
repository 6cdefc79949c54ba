package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counterpart.stack.StackForTests;

/** A person at a browser of their own. Whatever goes wrong in it without a word to the person is noted. */
final class Visitor {

    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

    private final BrowserContext browser;
    private final Page page;
    private final List<String> oddities = new ArrayList<>();
    private Predicate<String> expected = oddity -> false;

    private Visitor(Visitor other) {
        browser = other.browser;
        page = browser.newPage();
    }

    Visitor(BrowserContext browser) {
        this.browser = browser;
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                note("console: " + message.text() + " at " + message.location());
            }
        });
        browser.onWebError(error -> note("script: " + error.error()));
        browser.onRequest(request -> {
            URI to = URI.create(request.url());
            if (!List.of("data", "blob").contains(to.getScheme()) && !"localhost".equals(to.getHost())) {
                note("request to another host: " + request.url());
            }
        });
        browser.onDialog(dialog -> {
            // A question before leaving a page is the browser's own; any other dialog is a script that ran.
            if (!dialog.type().equals("beforeunload")) {
                note("dialog: " + dialog.message());
            }
            dialog.accept();
        });
        page = browser.newPage();
    }

    private void note(String oddity) {
        if (!expected.test(oddity)) {
            oddities.add(oddity);
        }
    }

    List<String> oddities() {
        return oddities;
    }

    /** What this test brings about on purpose: such notes from here on are not held against the page. */
    Visitor expecting(String part) {
        expected = expected.or(oddity -> oddity.contains(part));
        return this;
    }

    BrowserContext browser() {
        return browser;
    }

    Page page() {
        return page;
    }

    /** The same person in another tab. */
    Visitor secondTab() {
        return new Visitor(this);
    }

    /** Goes to an address of ours. */
    Visitor open(String path) {
        page.navigate(url(path));
        return this;
    }

    static String url(String path) {
        return StackForTests.stack().url() + path;
    }

    /** Waits until the page is at this address, query and all. */
    void isAt(String path) {
        assertThat(page).hasURL(url(path));
    }

    /** Waits until the page says so in its one heading. */
    void reads(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    /** Waits until the sign-in page asks who this is. */
    void isAskedToSignIn() {
        assertThat(page.locator("#username")).isVisible();
    }

    /** Types a demo person's address and password into the sign-in pages. */
    Visitor signIn(Person person) {
        return signIn(person.email, person.password());
    }

    Visitor signIn(String email, String password) {
        page.locator("#username").fill(email);
        page.locator("#username").press("Enter");
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        return this;
    }

    /** Waits until these words are to be seen somewhere. */
    void shows(String words) {
        assertThat(text(words).filter(VISIBLE).first()).isVisible();
    }

    /** Waits until a field shows this. */
    void has(String label, String value) {
        assertThat(field(label)).hasValue(value);
    }

    /** The first page of a link sent by mail says what is to be done and waits for a click: mail scanners open links. */
    void goesOnFromMail() {
        page.locator("#kc-info-message a, #kc-content a").first().click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator checkbox(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button of the open dialog. */
    Locator inDialog(String button) {
        return page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /** A field by its label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Looks for a choice in a field that offers many, and takes it. */
    void select(String label, String choice) {
        field(label).fill(choice);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    Locator text(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    /** Chooses from the menu that opens at the person's name. */
    void chooseFromAccount(String... path) {
        page.locator("vaadin-menu-bar.account vaadin-menu-bar-button").first().click();
        follow(path);
    }

    /** Chooses from the menu that opens at this button. */
    void choose(String menu, String... path) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(menu).setExact(true))
                .click();
        follow(path);
    }

    private void follow(String... path) {
        for (String item : path) {
            page.locator("vaadin-menu-bar-item[role^=menuitem]")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + item + "\\s*$")))
                    .click();
        }
    }
}
