package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Programmes, certificates and the team at a glance, as people use them. */
@Execution(ExecutionMode.CONCURRENT)
class ProgrammesScreensIT {

    private static final String ELIF = "/f/meridian/roster/0199e000-0000-7000-8000-000000000014";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void a_vp_adds_a_programme_certifies_somebody_and_finds_them_from_the_glance() throws Exception {
        String name = "Rehearsal " + UUID.randomUUID();
        String path = consultants.add(Consultants.profile("Tove Ditlevsen"));
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/programmes");
        henrik.button("Add programme").click();
        assertThat(henrik.field("Name")).isFocused();
        henrik.inDialog("Save").click();
        henrik.shows("Fill this in.");
        henrik.field("Name").fill(name);
        henrik.field("Length in days").fill("1.5");
        henrik.checkbox("Only certified consultants deliver it").check();
        henrik.inDialog("Save").click();
        henrik.shows("The programme " + name + " is saved.");
        henrik.shows("1.5 days");

        henrik.open(path);
        henrik.shows("No certificates yet");
        henrik.button("Add certificate").click();
        henrik.select("Programme", name);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        henrik.field("Certified on")
                .fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today.minusDays(30)));
        henrik.field("Certified on").press("Tab");
        henrik.field("Last day").fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today.plusDays(20)));
        henrik.field("Last day").press("Tab");
        henrik.inDialog("Save").click();
        henrik.shows("The certificate is saved.");
        henrik.shows("Expires in 20 days");

        henrik.open("/f/harbour/glance");
        Locator line = henrik.page().locator(".bars tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(line).containsText("Nobody left in 90 days");
        line.locator("a").first().click();
        henrik.reads("Roster");
        assertThat(henrik.page()).hasURL(Pattern.compile("certified=[0-9a-f-]{36}$"));
        henrik.has("Certified for", name);
        henrik.shows("1 consultant");
        henrik.shows("Tove Ditlevsen");
        henrik.field("Certified on")
                .fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today.plusDays(21)));
        henrik.field("Certified on").press("Tab");
        henrik.shows("Nobody matches");

        henrik.open("/f/harbour/glance");
        henrik.button("Renew the certificate of Tove Ditlevsen for " + name).click();
        henrik.has("Programme", name);
        henrik.field("Last day").fill("");
        henrik.field("Last day").press("Tab");
        henrik.inDialog("Save").click();
        henrik.shows("The certificate is saved.");
        assertThat(henrik.button("Renew the certificate of Tove Ditlevsen for " + name))
                .hasCount(0);

        henrik.open("/f/harbour/programmes?text=Rehearsal");
        henrik.choose("Actions for " + name, "Offer no longer");
        henrik.inDialog("Offer no longer").click();
        henrik.shows(name + " is retired. Its certificates are kept.");
    }

    @Test
    void consultants_read_programmes_and_certificates_and_have_no_glance() {
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/programmes");
        camila.shows("Contracting for partners");
        assertThat(camila.button("Add programme")).hasCount(0);
        assertThat(camila.page().locator("vaadin-menu-bar:not(.account)")).hasCount(0);
        camila.open(ELIF);
        camila.shows("Valid");
        assertThat(camila.button("Add certificate")).hasCount(0);
        assertThat(camila.link("At a glance")).hasCount(0);
        camila.open("/f/meridian/glance");
        camila.reads("There is nothing here for you");
    }

    @Test
    void what_the_programmes_look_like() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/programmes");
        vera.shows("Contracting for partners");
        Looks.goodOn(vera, "programmes", "en");
        vera.button("Add programme").click();
        vera.field("Length in days").fill("0.3");
        vera.inDialog("Save").click();
        vera.shows("Give a length from half a day to 100 days.");
        Looks.goodOn(vera, "programme-form", "en");
        vera.open("/f/meridian/programmes?text=nothing-is-called-that");
        vera.shows("No programme matches");
        Looks.goodOn(vera, "programmes-none", "en");
    }

    @Test
    void what_certificates_look_like() {
        Visitor vera = visitors.as(Person.VERA).open(ELIF);
        vera.text("1 earlier certificate").click();
        vera.shows("Renewed");
        Looks.goodOn(vera, "certificates", "en");
        vera.button("Add certificate").click();
        vera.inDialog("Save").click();
        vera.shows("Fill this in.");
        Looks.goodOn(vera, "certificate-form", "en");
    }

    @Test
    void what_the_glance_looks_like() {
        Visitor vera =
                visitors.as(Person.VERA, Visitors.desktop().setLocale("de")).open("/f/meridian/glance");
        vera.reads("Das Team auf einen Blick");
        Looks.goodOn(vera, "glance", "de");
    }
}
