package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A VP and the firm's members. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("due work")
class MembersScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void who_is_invited_gets_a_mail_sets_a_password_comes_in_and_makes_their_profile() {
        String name = "Runa " + UUID.randomUUID();
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.net";
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/members");
        henrik.button("Invite").click();
        assertThat(henrik.field("Name")).isFocused();
        henrik.field("Name").fill(name);
        henrik.field("E-mail").fill(email);
        henrik.button("Send invitation").click();
        henrik.shows("The invitation for " + name + " is on its way.");
        henrik.shows(email);

        Mail mail = StackForTests.stack().inbox().awaitMailTo(email);
        assertThat(mail.links()).isNotEmpty();
        Visitor runa = visitors.stranger();
        runa.page().navigate(mail.links().get(0));
        runa.goesOnFromMail();
        runa.page().locator("#password-new").fill("correct horse battery");
        runa.page().locator("#password-confirm").fill("correct horse battery");
        runa.page().locator("#password-confirm").press("Enter");
        assertThat(runa.page().locator("#password-new")).not().isVisible();
        runa.open("/").signIn(email, "correct horse battery");
        runa.reads("Engagements");
        runa.isAt("/f/harbour/engagements");
        runa.open("/f/harbour/roster");
        runa.button("Create my profile").click();
        runa.has("Name", name);
        assertThat(runa.field("Amount")).hasCount(0);
        runa.select("Country", "Denmark");
        runa.field("City").fill("Ribe");
        runa.select("Time zone", "Europe/Copenhagen");
        runa.button("Save").click();
        runa.reads(name);
        assertThat(runa.page()).hasURL(Pattern.compile("/f/harbour/roster/[0-9a-f-]{36}$"));
        consultants.leavesLater(runa.page().url());

        henrik.page().reload();
        henrik.choose("Actions for " + name, "Deactivate");
        henrik.inDialog("Deactivate").click();
        henrik.shows(name + " is deactivated.");
        runa.button("Edit").click();
        runa.reads("There is nothing here for you");
    }

    @Test
    void an_address_that_is_taken_is_said_beside_the_field_and_nothing_typed_is_lost() {
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/members");
        henrik.button("Invite").click();
        henrik.field("Name").fill("Bianca the Second");
        henrik.field("E-mail").fill(Person.BIANCA.email);
        henrik.button("Send invitation").click();
        henrik.shows("Somebody with this address is a member already.");
        assertThat(henrik.field("E-mail")).isFocused();
        henrik.has("Name", "Bianca the Second");
        henrik.has("E-mail", Person.BIANCA.email);
    }

    @Test
    void the_last_vp_stays() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.choose("Actions for Vera Paulsen", "Deactivate");
        vera.inDialog("Deactivate").click();
        vera.shows("A firm needs an active VP, and this is the last one. Make somebody else VP first.");
        vera.button("Close the message").click();
        vera.choose("Actions for Vera Paulsen", "Change roles");
        vera.checkbox("Consultant").check();
        vera.checkbox("VP").uncheck();
        vera.inDialog("Save").click();
        vera.shows("A firm needs an active VP, and this is the last one. Make somebody else VP first.");
        vera.page().reload();
        vera.reads("Members");
    }
}
