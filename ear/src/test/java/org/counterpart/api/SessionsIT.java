package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import org.counterpart.stack.Browser;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen's session is nothing to the API, however its address is written. */
class SessionsIT {

    private static TestFirm.Person vera;
    private static Caller signedIn;

    @BeforeAll
    static void sign_in() {
        vera = TestFirm.open().vera();
        try (BrowserContext visitor = Browser.shared().visitor()) {
            Page page = visitor.newPage();
            page.navigate(StackForTests.stack().url() + "/");
            page.fill("#username", vera.email());
            page.click("#kc-login");
            page.fill("#password", TestFirm.PASSWORD);
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(StackForTests.stack().url()) && !url.contains("/callback"));
            String cookies = visitor.cookies(StackForTests.stack().url()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            signedIn = Caller.nobody().sending("Cookie", cookies);
        }
    }

    /** Without this the rest would prove nothing. */
    @Test
    void the_session_opens_screens() {
        assertThat(signedIn.get("/").is(200).body()).contains("<html");
        assertThat(Caller.nobody().get("/").status()).isEqualTo(302);
    }

    @Test
    void the_session_does_not_open_the_api() {
        signedIn.get("/api/me").isProblem(401, "token-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/me",
                "/ap%69/me",
                "/api;x/me",
                "/api;x=y/me",
                "/;/api/me",
                "/.;/api/me",
                "/api/;/me",
                "//api/me",
                "/./api/me",
                "/x/../api/me",
                "/x/..;/api/me",
                "/VAADIN/static/../../api/me",
                "/VAADIN/build/..;/..;/api/me",
                "/%2e/api/me",
                "/api%2fme",
                "/API/me",
                "/api/ME",
                "/webjars/..%2fapi/me"
            })
    void nor_does_it_under_another_spelling(String path) {
        Answer answer = signedIn.get(path);
        assertThat(answer.body()).as(answer.toString()).doesNotContain(vera.subject(), "\"firms\"");
        assertThat(answer.header("Content-Type").equals("application/json"))
                .as(answer.toString())
                .isFalse();
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
    }
}
