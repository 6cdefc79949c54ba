package org.counterpart.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackIT {
    private final Stack stack = StackForTests.stack();

    @Test
    void the_application_is_healthy() {
        assertThat(Http.status(stack.url() + "/health/ready")).isEqualTo(200);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothing_listens_beyond_loopback() throws Exception {
        assertThat(Sockets.listening(stack.processes())).hasSizeGreaterThanOrEqualTo(7);
        assertThat(Sockets.beyondLoopback(stack.processes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_database_survives_a_crash(String setting) throws Exception {
        try (var connection = stack.asApplication().connect();
                var result = connection.createStatement().executeQuery("show " + setting)) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void the_database_asks_for_a_password() {
        var stranger = new Database(stack.asSuperuser().url(), "postgres", "wrong");
        assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
    }

    @Test
    void the_applications_role_owns_nothing_and_bypasses_nothing() throws Exception {
        try (var connection = stack.asApplication().connect();
                var result = connection
                        .createStatement()
                        .executeQuery(
                                """
                                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                                    or exists (select 1 from pg_class where relowner = pg_roles.oid)
                                from pg_roles where rolname = current_user""")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getBoolean(1)).isFalse();
        }
    }

    @Test
    void a_demo_person_gets_a_token_for_the_api() throws Exception {
        var payload = StackForTests.token("vp@meridian.example").split("\\.")[1];
        var claims = Http.JSON.readTree(Base64.getUrlDecoder().decode(payload));
        assertThat(claims.get("iss").textValue()).isEqualTo(stack.realmUrl());
        assertThat(claims.get("aud").toString()).contains("counterpart-api");
        assertThat(claims.get("sub").textValue()).isEqualTo("0199a000-0000-7000-8000-000000000001");
    }

    @Test
    void mail_lands_in_the_inbox_and_cannot_run_a_script_there() throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(stack.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("counterpart@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("smoke@example.org"));
        message.setSubject("<script>alert(1)</script>");
        message.setText("Hello & welcome: http://localhost/link?a=1&b=2 is yours.");
        Transport.send(message);

        var mail = stack.inbox().awaitMailTo("smoke@example.org");
        assertThat(mail.links()).containsExactly("http://localhost/link?a=1&b=2");
        assertThat(Http.send(Http.request(stack.inboxUrl())).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "href=\"http://localhost/link?a=1&amp;b=2\"")
                .doesNotContain("<script>");
    }

    @Test
    void a_browser_shows_the_first_page() {
        try (var visitor = Browser.shared().visitor()) {
            var page = visitor.newPage();
            var response = page.navigate(stack.url() + "/");
            assertThat(response.status()).isEqualTo(200);
            assertThat(page.title()).isNotBlank();
        }
    }
}
