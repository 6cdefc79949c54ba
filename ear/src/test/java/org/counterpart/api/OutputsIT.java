package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.services.OutputRows;
import org.counterpart.services.PreworkRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a workshop leaves the room, over HTTP: what was released, to its parties, as long as it is; nothing else. */
class OutputsIT {

    private static final String RELEASED = "The pumps ran within forty minutes";
    private static final String KEPT = "Nobody outside should read this";

    private TestFirm firm;
    private UUID id;
    private UUID block;
    private UUID said;
    private UUID kept;
    private UUID nordhavn;
    private String workshop;
    private Caller camila;
    private Caller vera;
    private Caller clara;
    private Caller karim;

    @BeforeEach
    void a_workshop_of_two_parties_that_was_held() {
        firm = TestFirm.open();
        TestFirm.Person facilitator = firm.camila();
        nordhavn = firm.organization("Nordhavn");
        UUID atlas = firm.organization("Atlas");
        UUID engagement = firm.engagement(nordhavn, atlas);
        firm.joins(engagement, facilitator);
        id = OutputRows.held(Sql::run, firm.id(), engagement, facilitator.memberId());
        block = OutputRows.block(Sql::run, id, "SUCCESS", false);
        said = OutputRows.said(Sql::run, block, RELEASED);
        kept = OutputRows.said(Sql::run, block, KEPT);
        workshop = firm.path() + "/workshops/" + id;
        camila = facilitator.caller();
        vera = firm.vera().caller();
        clara = firm.clara(nordhavn).caller();
        karim = firm.karim(atlas).caller();
    }

    @Test
    void before_anything_is_released_the_parties_read_nothing_and_the_firms_people_see_the_same() {
        for (Caller reader : List.of(clara, karim, vera, camila)) {
            assertThat(everything(reader)).doesNotContain(RELEASED, KEPT);
        }
    }

    @Test
    void what_is_released_one_by_one_every_party_reads_and_what_is_not_nobody() {
        camila.put(release("contributions/" + said), Map.of()).is(200);
        for (Caller reader : List.of(clara, karim, vera, camila)) {
            assertThat(everything(reader)).contains(RELEASED).doesNotContain(KEPT);
        }
    }

    @Test
    void taking_a_release_back_removes_it_at_once() {
        camila.put(release("blocks/" + block), Map.of()).is(200);
        assertThat(everything(clara)).contains(RELEASED, KEPT);
        camila.delete(release("contributions/" + kept)).is(200);
        assertThat(everything(clara)).contains(RELEASED).doesNotContain(KEPT);
        camila.delete(release("blocks/" + block)).is(200);
        assertThat(everything(clara)).doesNotContain(RELEASED, KEPT);
    }

    @Test
    void what_is_hidden_after_its_release_is_gone_and_is_not_released_with_its_block() {
        camila.put(release("contributions/" + said), Map.of()).is(200);
        Sql.run("update contribution set hidden = true where id in (?, ?)", said, kept);
        assertThat(everything(clara)).doesNotContain(RELEASED, KEPT);
        camila.put(release("blocks/" + block), Map.of()).is(200);
        assertThat(Sql.column("select id from contribution where released_at is not null and id = ?", kept))
                .isEmpty();
    }

    @Test
    void what_was_never_revealed_cannot_be_released() {
        Sql.run("update room_block set phase = 'SILENT' where id = ?", block);
        camila.put(release("contributions/" + said), Map.of()).isProblem(404, "not-found");
        camila.put(release("blocks/" + block), Map.of()).is(200);
        assertThat(everything(clara)).doesNotContain(RELEASED, KEPT);
    }

    @Test
    void a_client_of_neither_party_and_another_firm_find_no_workshop() {
        camila.put(release("blocks/" + block), Map.of()).is(200);
        Sql.run(
                "update member set client_id = ? where firm_id = ? and name like 'Karim%'",
                firm.organization("Skerry"), firm.id());
        Caller another = TestFirm.open().vera().caller();
        for (String path : readings()) {
            karim.get(path).isProblem(404, "not-found");
            another.get(path).isProblem(404, "not-found");
        }
    }

    @Test
    void facilitators_alone_release_and_only_once_it_was_held() {
        vera.put(release("contributions/" + said), Map.of()).isProblem(403);
        vera.put(release("parts/SACRIFICES"), Map.of()).isProblem(403);
        clara.put(release("contributions/" + said), Map.of()).isProblem(404, "not-found");
        clara.get(release("")).isProblem(404, "not-found");
        Sql.run("update workshop set stage = 'LIVE' where id = ?", id);
        camila.put(release("contributions/" + said), Map.of()).isProblem(409);
        assertThat(everything(clara)).doesNotContain(RELEASED);
    }

    @Test
    void a_part_of_the_report_is_there_as_long_as_it_is_released() {
        UUID member = UUID.fromString(Sql.column("select member_id from workshop_facilitator where workshop_id = ?", id)
                .get(0));
        UUID theme = PreworkRows.theme(Sql::run, id, "Letters where a call would do");
        for (int party : new int[] {0, 0, 1}) {
            UUID heard = PreworkRows.interview(Sql::run, PreworkRows.participant(Sql::run, id, party), member, 30);
            UUID note = PreworkRows.note(Sql::run, heard, member, "CONCERN", "UNATTRIBUTED", "Eleven letters.");
            PreworkRows.holds(Sql::run, note, theme);
        }
        Sql.run("update theme_note set told = true where workshop_id = ?", id);
        assertThat(everything(clara)).doesNotContain("Letters where a call would do", "Eleven letters.");
        camila.put(release("parts/DIGEST"), Map.of()).is(200);
        assertThat(everything(clara)).contains("Letters where a call would do", "Eleven letters.");
        camila.delete(release("parts/DIGEST")).is(200);
        assertThat(everything(clara)).doesNotContain("Letters where a call would do", "Eleven letters.");
    }

    @Test
    void of_what_parties_say_at_follow_ups_they_read_of_each_other_what_lasted_once_it_is_released() {
        Sql.run(
                """
                insert into workshop_follow_up (firm_id, id, workshop_id, party_id, milestone, due_on, due_at, addressees, state, asked_at)
                select firm_id, party_id, workshop_id, party_id, 'SIX_WEEKS', current_date, now(), '[]', 'ASKED', now()
                  from workshop_party where workshop_id = ?""",
                id);
        Sql.run(
                """
                insert into workshop_evaluation (firm_id, id, workshop_id, party_id, answers, sacrifices, answered_by, way, saved_at, done_at)
                select firm_id, party_id, workshop_id, party_id,
                       '{"lasted": "The Thursday call", "possible": "", "lost": "Our trust", "next": ""}', '[]', 'Clara', 'LINK', now(), now()
                  from workshop_party where workshop_id = ?""",
                id);
        assertThat(everything(clara)).doesNotContain("The Thursday call");
        camila.put(release("parts/LASTED"), Map.of()).is(200);
        assertThat(everything(clara)).contains("The Thursday call").doesNotContain("Our trust");
        camila.delete(release("parts/LASTED")).is(200);
        assertThat(everything(karim)).doesNotContain("The Thursday call");
    }

    @Test
    void a_theme_of_two_people_is_in_no_report_even_when_the_digest_is_released() {
        UUID member = UUID.fromString(Sql.column("select member_id from workshop_facilitator where workshop_id = ?", id)
                .get(0));
        UUID theme = PreworkRows.theme(Sql::run, id, "Who may say yes");
        for (int party : new int[] {0, 1}) {
            UUID heard = PreworkRows.interview(Sql::run, PreworkRows.participant(Sql::run, id, party), member, 30);
            UUID note = PreworkRows.note(Sql::run, heard, member, "CONCERN", "UNATTRIBUTED", "Nobody can.");
            PreworkRows.holds(Sql::run, note, theme);
        }
        Sql.run("update theme_note set told = true where workshop_id = ?", id);
        camila.put(release("parts/DIGEST"), Map.of()).is(200);
        for (Caller reader : List.of(clara, vera, camila)) {
            assertThat(everything(reader)).doesNotContain("Who may say yes", "Nobody can.");
        }
    }

    @Test
    void the_report_is_a_pdf_in_the_language_asked_for() {
        camila.put(release("contributions/" + said), Map.of()).is(200);
        for (String language : new String[] {"en", "de", "es", "fr"}) {
            Answer report =
                    clara.get(workshop + "/report.pdf?language=" + language).is(200);
            assertThat(report.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(report.header("Content-Language")).isEqualTo(language);
            assertThat(report.header("Cache-Control")).isEqualTo("no-store");
            assertThat(text(clara.file(workshop + "/report.pdf?language=" + language)))
                    .contains(RELEASED, "Nordhavn", "Atlas");
        }
    }

    private List<String> readings() {
        return List.of(workshop + "/outputs", workshop + "/outputs/contributions", workshop + "/report.pdf");
    }

    private String release(String what) {
        return workshop + "/release" + (what.isEmpty() ? "" : "/" + what);
    }

    /** All that somebody is told, on every way there is. */
    private String everything(Caller reader) {
        List<String> told = new ArrayList<>();
        for (String path : readings()) {
            told.add(
                    path.endsWith(".pdf")
                            ? text(reader.file(path))
                            : reader.get(path).is(200).body());
        }
        return String.join("\n", told);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
