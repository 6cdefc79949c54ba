package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PartneringRows;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement between parties none of whose people signs in: everything by the links to their seats, out of real letters. */
class AgreementSeatsIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String SENT = "Version 1 of the partnering agreement: Across the quay";

    private TestFirm firm;
    private Caller vera;
    private UUID organization;
    private UUID nordhavn;
    private UUID atlas;
    private UUID engagement;
    private UUID workshop;
    private UUID ingrid;
    private String path;
    private String ofIngrid;
    private String ofKarim;
    private String ofNora;

    @BeforeEach
    void hold_a_workshop_of_two_without_an_account() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        organization = firm.organization("Nordhavn Port Authority");
        UUID other = firm.organization("Atlas Utilities");
        engagement = firm.engagement(organization, other);
        workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        nordhavn = firm.partyOf(engagement, organization);
        atlas = firm.partyOf(engagement, other);
        path = firm.path() + "/workshops/" + workshop;
        PartneringRows.draft(Sql::run, firm.id(), workshop);
        ofIngrid = "ingrid." + UUID.randomUUID() + "@nordhavn.example";
        ofKarim = "karim." + UUID.randomUUID() + "@atlas.example";
        ofNora = "nora." + UUID.randomUUID() + "@nordhavn.example";
        ingrid = WorkshopRows.sponsor(firm, workshop, nordhavn, "Ingrid Solberg", ofIngrid, "en");
        WorkshopRows.sponsor(firm, workshop, atlas, "Karim Haddad", ofKarim, "en");
        UUID nora = WorkshopRows.sponsor(firm, workshop, nordhavn, "Nora Berg", ofNora, "de");
        Sql.run("update workshop_participant set sponsor = false where id = ?", nora);
    }

    @Test
    void parties_without_an_account_come_from_a_shut_gate_to_an_agreement_and_its_follow_ups() {
        send(1);
        String ingrids = seatIn(ofIngrid, SENT);
        String karims = seatIn(ofKarim, SENT);
        String noras = seatIn(ofNora, "Fassung 1 der Partnerschaftsvereinbarung: Across the quay");

        String missing = "Atlas Utilities says what it is willing to give up.";
        assertThat(look(ingrids))
                .contains("To build without quarrels.", "Half a year of notice.", "Lead of Atlas Utilities", missing)
                .contains("Accept version 1", "Nordhavn Port Authority: not yet");
        assertThat(look(noras))
                .contains("To build without quarrels.", "Ingrid Solberg spricht für Nordhavn Port Authority")
                .doesNotContain("Fassung 1 annehmen", "Auf Opfer verzichten");
        assertThat(accept(noras, 1)).contains("Annehmen und verzichten kann nur");
        assertThat(accept(ingrids, 1)).contains("The gate is shut. The agreement can be accepted when", missing);

        for (String seat : List.of(ingrids, karims)) {
            act(seat, "sacrifices", "what", "A word", "purpose", "One timetable", "cost", "Posts", "by", "2030-06-01");
        }
        mark(karims, nordhavn);
        mark(ingrids, atlas);
        assertThat(accept(ingrids, 1)).contains("This version does not know the sacrifices");
        send(2);
        assertThat(accept(noras, 2)).contains("Annehmen und verzichten kann nur");
        assertThat(accept(ingrids, 1)).contains("There is a newer version. Only that one can be accepted.");
        assertThat(accept(ingrids, 2))
                .contains("Noted. Thank you.", "Nordhavn Port Authority (Ingrid Solberg, at their seat)")
                .doesNotContain("Accept version 2");
        assertThat(accept(ingrids, 2)).contains("Your party has accepted this version already.");
        assertThat(stage()).isEqualTo("SENT");
        CompletableFuture.allOf(Stream.of(karims, karims, karims)
                        .map(seat -> CompletableFuture.runAsync(() -> accept(seat, 2)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(look(karims)).contains("Every party accepted it", "Atlas Utilities (Karim Haddad, at their seat)");
        Answer accepted = vera.get(path + "/agreement/versions/2/acceptances").is(200);
        assertThat(accepted.json().findValuesAsText("name")).containsExactly("Ingrid Solberg", "Karim Haddad");
        assertThat(accepted.json().findValuesAsText("atSeat")).containsExactly("true", "true");
        assertThat(stage()).isEqualTo("REACHED");
        awaitFollowUps();
    }

    @Test
    void sponsors_waive_at_their_seats_each_for_its_party_and_take_it_back_until_somebody_accepted() {
        send(1);
        String ingrids = link(ingrid);
        String karims = seatIn(ofKarim, SENT);
        assertThat(waive(ingrids, " ")).contains("Fill this in.");
        assertThat(waive(ingrids, "We gave enough in the contract."))
                .contains("Noted. Thank you.", "Nordhavn Port Authority (Ingrid Solberg)", "enough in the contract.");
        assertThat(waive(ingrids, "Again.")).contains("Your party does without sacrifices already.");
        assertThat(act(karims, "agreement", "withdraw", "1")).contains("Your party has not waived anything");
        assertThat(act(ingrids, "agreement", "withdraw", "1")).contains("Taken back by Ingrid Solberg");
        waive(ingrids, "Enough after all.");
        waive(karims, "So did we.");
        assertThat(accept(karims, 1)).contains("Every party does without sacrifices.", "Karim Haddad, at their seat");
        assertThat(act(ingrids, "agreement", "withdraw", "1"))
                .contains("A party has accepted this version with the waiver in it.");
        assertThat(vera.get(path + "/agreement/waiver").is(200).json().findValuesAsText("name"))
                .containsExactly("Ingrid Solberg", "Ingrid Solberg", "Karim Haddad");
    }

    @Test
    void before_it_is_open_to_the_parties_and_once_it_is_over_nobody_accepts_at_a_seat() {
        Sql.run("update workshop set opened_at = null where id = ?", workshop);
        PartneringRows.sacrifices(Sql::run, firm.id(), workshop);
        PartneringRows.real(Sql::run, firm.id(), workshop);
        send(1);
        Map<String, String> accepting = Map.of("part", "agreement", "accept", "1");
        String ingrids = link(ingrid);
        assertThat(look(ingrids)).doesNotContain("To build without quarrels.", "The gate is");
        assertThat(post(ingrids, accepting).statusCode()).isEqualTo(404);
        assertThat(Sql.column("select recipient from mail where firm_id = ?", firm.id()))
                .as("nobody hears of what is not open")
                .isEmpty();
        Sql.run("update workshop set opened_at = now() where id = ?", workshop);
        Sql.run("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(look(ingrids)).contains("To build without quarrels.");
        assertThat(accept(ingrids, 1)).contains("This engagement is closed: it is kept as it was.");
        Sql.run("update engagement set phase = 'ACTION' where id = ?", engagement);
        String room = StackForTests.stack().url() + "/g/" + firm.guestLink("workshop.room", workshop, "1 day");
        assertThat(post(room, accepting).body()).doesNotContain("To build without quarrels.");
        Sql.run("delete from workshop_reach where id = ?", ingrid);
        Sql.run("delete from workshop_participant where id = ?", ingrid);
        assertThat(post(ingrids, accepting).statusCode()).as("taken off").isEqualTo(404);
        assertThat(Sql.number("select count(*) from agreement_acceptance where workshop_id = ?", workshop))
                .isZero();
    }

    @Test
    void who_signs_in_is_told_where_they_do_and_everybody_else_by_a_link_that_works_for_ninety_days() {
        TestFirm.Person clara = firm.clara(organization);
        Sql.run("update workshop_reach set email = upper(?) where id = ?", clara.email(), ingrid);
        send(1);
        assertThat(Sql.column("select recipient from mail where firm_id = ?", firm.id()))
                .containsExactlyInAnyOrder(clara.email(), ofKarim, ofNora);
        assertThat(Sql.column(
                        "select (expires_at - now() between interval '89 days' and interval '90 days')::text from guest_link"
                                + " where firm_id = ?",
                        firm.id()))
                .containsExactly("true", "true");
    }

    private void send(int number) {
        Answer sent = vera.post(path + "/agreement/versions", "{}").is(201);
        assertThat(sent.json().path("version").path("number").asInt()).isEqualTo(number);
    }

    private String stage() {
        return vera.get(path + "/agreement").is(200).json().path("stage").asText();
    }

    private static String seatIn(String address, String subject) {
        Mail mail = StackForTests.stack().inbox().awaitMailTo(address);
        assertThat(mail.subject()).isEqualTo(subject);
        return mail.links().get(0);
    }

    private String link(UUID seat) {
        return StackForTests.stack().url() + "/g/" + firm.guestLink("workshop.seat", seat, "1 day");
    }

    private static String accept(String seat, int number) {
        return act(seat, "agreement", "accept", Integer.toString(number));
    }

    private static String waive(String seat, String reason) {
        return act(seat, "agreement", "reason", reason, "waive", "1");
    }

    private void mark(String seat, UUID stated) {
        String sacrifice = Sql.column(
                        "select id from sacrifice where workshop_id = ? and party_id = ?", workshop, stated)
                .get(0);
        act(seat, "sacrifices", "sacrifice", sacrifice, "wording", "1", "mark", "REAL");
    }

    /** Sends a form of a part of the seat's page, and says what the page says then. */
    private static String act(String seat, String part, String... fields) {
        Map<String, String> form = new TreeMap<>(Map.of("part", part));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return text(post(seat, form));
    }

    private static String look(String seat) {
        return text(ask(HttpRequest.newBuilder(URI.create(seat)).build()));
    }

    private static HttpResponse<String> post(String seat, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(URI.create(seat))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> ask(HttpRequest request) {
        try {
            return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What is read on the page, without its marks. */
    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private void awaitFollowUps() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (Sql.number("select count(*) from workshop_follow_up where workshop_id = ?", workshop) < 6) {
            assertThat(System.nanoTime())
                    .as("follow-ups of both parties are planned")
                    .isLessThan(end);
        }
    }
}
