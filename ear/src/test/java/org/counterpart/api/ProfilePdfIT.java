package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The profile on one page, over HTTP: its languages, and to whom it is given. */
class ProfilePdfIT {

    private static TestFirm firm;
    private static Caller vera;
    private static String page;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        UUID thandi = firm.photographed("Thandi Wálker");
        firm.certification(thandi, firm.programme("Listening well"), LocalDate.parse("2026-01-01"), null);
        page = firm.path() + "/consultants/" + thandi + "/profile.pdf";
    }

    @Test
    void it_is_a_pdf_to_keep_in_the_language_asked_for() {
        for (String language : new String[] {"en", "de", "es", "fr"}) {
            Answer answer = vera.get(page + "?language=" + language).is(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"profile-thandi-walker-" + language + ".pdf\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body()).startsWith("%PDF-").contains("/StructTreeRoot");
        }
        assertThat(vera.sending("Accept-Language", "fr-CA").get(page).header("Content-Language"))
                .isEqualTo("fr");
        assertThat(vera.get(page + "?language=tlh").isProblem(422, "invalid").blamedFields())
                .containsExactly("language");
    }

    @Test
    void consultants_print_their_colleagues_too() {
        firm.camila().caller().get(page).is(200);
    }

    @Test
    void for_clients_and_other_firms_there_is_no_page() {
        firm.clara().caller().get(page).isProblem(404, "not-found");
        TestFirm.open().vera().caller().get(page).isProblem(404, "not-found");
    }
}
