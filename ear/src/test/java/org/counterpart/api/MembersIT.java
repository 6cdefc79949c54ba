package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.stack.Browser;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The firm's members over HTTP: how somebody comes in, changes and goes. */
class MembersIT {

    private static final String NEW_PASSWORD = "a-password-of-her-own";

    private static TestFirm firm;
    private static String members;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        members = firm.path() + "/members";
        vera = firm.vera().caller();
    }

    @Test
    void somebody_invited_sets_a_password_and_is_in() {
        String email = unique();
        Answer invited =
                vera.post(members, invitation(email, "Ida Berg", "CONSULTANT")).is(201);
        assertThat(invited.json().path("status").asText()).isEqualTo("INVITED");
        Mail mail = StackForTests.stack().inbox().awaitMailTo(email);
        assertThat(mail.text()).contains("Ida").contains("Firm " + firm.slug());

        setPassword(mail.links().get(0));
        Caller ida = Caller.with(StackForTests.token(email, NEW_PASSWORD));
        Answer me = ida.get("/api/me").is(200);
        assertThat(me.json().path("firms")).hasSize(1);
        assertThat(me.json().path("firms").get(0).path("slug").asText()).isEqualTo(firm.slug());
        ida.get(firm.path() + "/consultants").is(200);
        Answer joined = vera.get(invited.header("Location")).is(200);
        assertThat(joined.json().path("status").asText()).isEqualTo("ACTIVE");
        assertThat(joined.json().path("hasAccount").asBoolean()).isTrue();
        assertThat(joined.json().path("joinedAt").isNull()).isFalse();
    }

    @Test
    void an_invitation_is_sent_again_until_it_is_followed() {
        String email = unique();
        String address =
                vera.post(members, invitation(email, "Ivo Late", "VP")).is(201).header("Location");
        Instant first = StackForTests.stack().inbox().awaitMailTo(email).at();
        vera.send("PUT", address + "/invitation", null).is(204);
        assertThat(StackForTests.stack()
                        .inbox()
                        .await(mail -> mail.to().equals(email) && mail.at().isAfter(first)))
                .isPresent();
    }

    @Test
    void somebody_with_an_account_elsewhere_is_let_in_with_it() {
        TestFirm.Person viktor = TestFirm.open().viktor();
        String address = vera.post(members, invitation(viktor.email(), viktor.name(), "CONSULTANT"))
                .is(201)
                .header("Location");
        StackForTests.stack().inbox().awaitMailTo(viktor.email());
        Instant end = Instant.now().plusSeconds(20);
        while (!vera.get(address).json().path("hasAccount").asBoolean()) {
            assertThat(Instant.now()).as("the membership knows the account").isBefore(end);
        }
        assertThat(viktor.caller().get("/api/me").is(200).json().path("firms")).hasSize(2);
        viktor.caller().get(firm.path() + "/consultants").is(200);
    }

    @Test
    void an_address_is_invited_once() {
        String email = unique();
        vera.post(members, invitation(email, "Ida Berg", "CONSULTANT")).is(201);
        vera.post(members, invitation(email, "Ida Berg", "VP")).isProblem(409, "members-email-taken");
        vera.post(members, invitation(" " + email.toUpperCase(), "Ida Berg", "VP"))
                .isProblem(409, "members-email-taken");
        TestFirm.Person camila = TestFirm.open().camila();
        vera.post(members, invitation(camila.email(), "Camila Rocha", "CONSULTANT"))
                .is(201);
    }

    @Test
    void an_invitation_sent_again_under_its_key_is_the_same() {
        Caller once = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        String invitation = invitation(unique(), "Ida Berg", "CONSULTANT");
        Answer first = once.post(members, invitation).is(201);
        assertThat(once.post(members, invitation).is(201).header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_deactivated_members_very_next_call_finds_nothing_and_a_reactivated_ones_finds_all() {
        TestFirm own = TestFirm.open();
        Caller vp = own.vera().caller();
        TestFirm.Person camila = own.camila();
        Caller hers = camila.caller();
        String consultants = own.path() + "/consultants";
        String address = own.path() + "/members/" + camila.memberId();
        hers.get(consultants).is(200);

        Answer out = vp.having(vp.get(address)).delete(address + "/activation").is(200);
        hers.get(consultants).isProblem(404, "not-found");
        assertThat(hers.get("/api/me").is(200).json().path("firms")).isEmpty();
        assertThat(out.json().path("status").asText()).isEqualTo("DEACTIVATED");
        vp.having(out).send("PUT", address + "/activation", null).is(200);
        hers.get(consultants).is(200);
    }

    @Test
    void changed_roles_count_with_the_very_next_call() {
        TestFirm own = TestFirm.open();
        Caller vp = own.vera().caller();
        TestFirm.Person camila = own.camila();
        Caller hers = camila.caller();
        String address = own.path() + "/members/" + camila.memberId();
        hers.get(own.path() + "/members").isProblem(403, "forbidden");
        Answer promoted = vp.having(vp.get(address))
                .put(address + "/roles", "[\"VP\", \"CONSULTANT\"]")
                .is(200);
        assertThat(hers.get(own.path() + "/members").is(200).json()).hasSize(2);
        vp.put(address + "/roles", "[\"VP\"]").isProblem(428, "precondition-required");
        vp.sending("If-Match", "\"1\"").put(address + "/roles", "[\"VP\"]").isProblem(412, "stale");
        vp.having(promoted).put(address + "/roles", "[\"CONSULTANT\"]").is(200);
        hers.get(own.path() + "/members").isProblem(403, "forbidden");
    }

    @Test
    void the_last_active_vp_cannot_be_removed() {
        TestFirm own = TestFirm.open();
        TestFirm.Person vp = own.vera();
        String address = own.path() + "/members/" + vp.memberId();
        Caller caller = vp.caller();
        Caller hers = caller.having(caller.get(address));
        hers.delete(address + "/activation").isProblem(409, "members-vp-last");
        hers.put(address + "/roles", "[\"CONSULTANT\"]").isProblem(409, "members-vp-last");
    }

    @Test
    void an_invitation_that_was_followed_is_over() {
        TestFirm.Person camila = firm.camila();
        vera.send("PUT", members + "/" + camila.memberId() + "/invitation", null)
                .isProblem(409, "members-invitation-over");
    }

    /** Follows the link as the invited person does, in a browser. */
    private static void setPassword(String link) {
        try (BrowserContext visitor = Browser.shared().visitor()) {
            Page page = visitor.newPage();
            page.navigate(link);
            page.click("#kc-info-message a");
            page.fill("#password-new", NEW_PASSWORD);
            page.fill("#password-confirm", NEW_PASSWORD);
            page.click("[type=submit]");
            page.waitForSelector("#kc-info-message");
        }
    }

    private static String invitation(String email, String name, String role) {
        return "{\"email\": \"%s\", \"name\": \"%s\", \"roles\": [\"%s\"]}".formatted(email, name, role);
    }

    private static String unique() {
        return UUID.randomUUID() + "@example.org";
    }
}
