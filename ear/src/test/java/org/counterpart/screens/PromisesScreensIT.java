package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Promises as people use them: offered and accepted on screen, ruled by a link without a sign-in. */
@Execution(ExecutionMode.CONCURRENT)
class PromisesScreensIT {

    private static final String QUAY = "/f/meridian/engagements/0199d200-0000-7000-8000-000000000001/promises";
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_consultant_offers_a_client_accepts_and_other_terms_take_its_place() {
        String promised = "The tide tables " + UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Visitor camila = visitors.as(Person.CAMILA).open(QUAY);
        camila.button("Offer a promise").click();
        assertThat(camila.field("What is promised")).isFocused();
        camila.inDialog("Offer a promise").click();
        camila.shows("Fill this in.");
        camila.field("What is promised").fill(promised);
        camila.field("Done when").fill("They hang in the office.");
        day(camila, today.plusDays(20));
        camila.select("Given to", "Clara Jensen (Nordhavn Port Authority)");
        camila.inDialog("Offer a promise").click();
        camila.shows("Offered. It counts once the other party accepts.");

        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian/promises?mine=true");
        clara.button(promised).click();
        clara.inDialog("Accept").click();
        clara.shows("Done.");
        assertThat(clara.inDialog("Accept")).hasCount(0);

        camila.open(QUAY);
        camila.button(promised).click();
        camila.inDialog("Ask for other terms").click();
        day(camila, today.plusDays(27));
        camila.field("Why").fill("The almanac is late.");
        camila.inDialog("Ask for other terms").last().click();
        camila.shows("Done.");

        clara.open("/f/meridian/promises?state=offered");
        clara.button(promised).click();
        clara.shows("The almanac is late.");
        clara.inDialog("Accept").click();
        clara.shows("Done.");
        clara.open("/f/meridian/promises?state=renegotiated");
        assertThat(clara.button(promised)).isVisible();
        Sql.run("update promise set state = 'RELEASED' where text = ?", promised);
    }

    @Test
    void who_was_promised_something_rules_it_by_a_link_without_a_sign_in() {
        TestFirm firm = TestFirm.open();
        UUID organization = firm.organization("Nordhavn Port Authority");
        UUID contact = firm.contact(organization, UUID.randomUUID() + "@nordhavn.example");
        UUID promise = firm.promise(firm.engagement(organization), null, organization, firm.camila(), contact);
        Sql.run("update promise set due_at = now() - interval '1 day' where id = ?", promise);
        Visitor stranger = visitors.stranger().open("/g/" + firm.guestLink("promise.ruling", promise, "1 day"));
        stranger.reads("Was this promise kept?");
        Looks.goodOn(stranger, "promise-ruling", "en");
        stranger.page().getByLabel("A word with it (optional)").fill("Nothing lay there.");
        stranger.page()
                .getByRole(
                        AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("No, it was not"))
                .click();
        stranger.reads("Thank you");
        stranger.expecting("410");
        stranger.page().reload();
        stranger.reads("This link has been used");
        Looks.goodOn(stranger, "link-used", "en");
    }

    @Test
    void what_promises_look_like() {
        Visitor vera =
                visitors.as(Person.VERA, Visitors.desktop().setLocale("de")).open("/f/meridian/promises");
        vera.shows("Überfällig");
        Looks.goodOn(vera, "promises", "de");
        vera.open("/f/meridian/promises?state=offered&mine=true");
        vera.shows("Kein Versprechen passt");
        Looks.goodOn(vera, "promises-none", "de");
        vera.open(QUAY);
        vera.shows("Anteil gehalten");
        Looks.goodOn(vera, "promises-of-engagement", "de");
        Locator first = vera.page().locator(".promise .row-name").first();
        first.click();
        vera.shows("Verlauf");
        Looks.goodOn(vera, "promise", "de");
        vera.open(QUAY);
        vera.button("Versprechen anbieten").click();
        vera.inDialog("Versprechen anbieten").click();
        Looks.goodOn(vera, "promise-offer", "de");
    }

    private static void day(Visitor visitor, LocalDate day) {
        visitor.field("Due on").fill(BRITISH.format(day));
        visitor.field("Due on").press("Tab");
    }
}
