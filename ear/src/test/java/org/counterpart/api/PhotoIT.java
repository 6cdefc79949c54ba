package org.counterpart.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A consultant's photo over HTTP: what is taken, what is given, and to whom. */
class PhotoIT {

    private static TestFirm firm;
    private static Caller vera;
    private static TestFirm.Person camila;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
        camila = firm.camila();
    }

    @Test
    void a_photo_is_given_back_square_and_named_by_its_tag() {
        String photo = photoOf(firm.consultant("Thandi Walker"));
        vera.get(photo).isProblem(404, "not-found");
        Answer put = send(vera, photo, Snapshots.png(900, 600)).is(204);
        Answer got = vera.get(photo).is(200);
        assertThat(got.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(got.header("ETag")).isEqualTo(put.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(got.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        vera.sending("If-None-Match", got.header("ETag")).get(photo).is(304);
        Answer small = vera.get(photo + "?small=true").is(200);
        assertThat(small.header("ETag")).isNotEqualTo(got.header("ETag"));
        assertThat(small.body().length()).isLessThan(got.body().length());
    }

    @Test
    void the_list_and_the_profile_name_the_photo() {
        UUID id = firm.consultant("Nadia Named");
        String tag =
                send(vera, photoOf(id), Snapshots.jpeg(300, 300)).header("ETag").replace("\"", "");
        assertThat(vera.get(firm.path() + "/consultants?text=Nadia").each("photo"))
                .containsExactly(tag);
        assertThat(vera.get(firm.path() + "/consultants/" + id)
                        .json()
                        .path("photo")
                        .asText())
                .isEqualTo(tag);
        vera.delete(photoOf(id)).is(204);
        vera.delete(photoOf(id)).isProblem(404, "not-found");
        assertThat(vera.get(firm.path() + "/consultants/" + id)
                        .json()
                        .path("photo")
                        .isNull())
                .isTrue();
    }

    @Test
    void consultants_set_their_own_photo_and_see_the_others() {
        Caller calls = camila.caller();
        UUID own = firm.consultant("Camila Rocha");
        Sql.run("update consultant set member_id = ? where id = ?", camila.memberId(), own);
        send(calls, photoOf(own), Snapshots.jpeg(300, 300)).is(204);
        String another = photoOf(firm.photographed("Thandi Walker"));
        calls.get(another).is(200);
        send(calls, another, Snapshots.jpeg(300, 300)).isProblem(403, "forbidden");
        calls.delete(another).isProblem(403, "forbidden");
        calls.delete(photoOf(own)).is(204);
    }

    @Test
    void for_clients_and_other_firms_there_is_no_photo() {
        String photo = photoOf(firm.photographed("Thandi Walker"));
        Caller clara = firm.clara().caller();
        Caller stranger = TestFirm.open().vera().caller();
        for (Caller caller : new Caller[] {clara, stranger}) {
            caller.get(photo).isProblem(404, "not-found");
            send(caller, photo, Snapshots.jpeg(300, 300)).isProblem(404, "not-found");
            caller.delete(photo).isProblem(404, "not-found");
        }
    }

    @Test
    void what_is_no_photo_is_refused_with_a_sentence_and_the_old_one_stays() {
        UUID id = firm.photographed("Thandi Walker");
        refused(id, "gif", "GIF89a and more".getBytes(UTF_8));
        refused(id, "svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8));
        refused(id, "type", "<html><body>holiday.jpg</body></html>".getBytes(UTF_8));
        refused(id, "empty", new byte[0]);
        refused(id, "broken", Arrays.copyOf(Snapshots.jpeg(900, 900), 1500));
        refused(id, "too-small", Snapshots.jpeg(20, 20));
        byte[] bomb = Snapshots.png(200, 200);
        bomb[18] = 90; // The width in the header: 23,000 pixels and more.
        bomb[22] = 90;
        refused(id, "too-many-pixels", bomb);
        assertThat(vera.get(firm.path() + "/consultants/" + id)
                        .json()
                        .path("photo")
                        .asText())
                .isEqualTo("a-photo");
    }

    @Test
    void twenty_megabytes_are_refused_and_nine_are_read() {
        String photo = photoOf(firm.consultant("Thandi Walker"));
        byte[] twenty = new byte[20 << 20];
        Answer refused = send(vera, photo, twenty).isProblem(413, "too-large");
        assertThat(refused.json().path("detail").asText()).contains("10");
        vera.sending("Content-Type", "image/jpeg")
                .call("PUT", photo, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twenty)))
                .isProblem(413, "too-large");
        byte[] padded = Arrays.copyOf(Snapshots.jpeg(400, 400), 9 << 20);
        send(vera, photo, padded).is(204);
        vera.sending("Content-Type", "application/json")
                .call("POST", firm.path() + "/consultants", BodyPublishers.ofByteArray(new byte[2 << 20]))
                .isProblem(413, "too-large");
    }

    private static void refused(UUID id, String why, byte[] file) {
        Answer answer = send(vera, photoOf(id), file).isProblem(422, "invalid");
        assertThat(answer.json().path("errors").path(0).path("code").asText()).isEqualTo("roster.photo." + why);
    }

    /** Sent as what it may or may not be: what the header says is not believed. */
    private static Answer send(Caller caller, String photo, byte[] file) {
        return caller.sending("Content-Type", "image/jpeg").call("PUT", photo, BodyPublishers.ofByteArray(file));
    }

    private static String photoOf(UUID consultant) {
        return firm.path() + "/consultants/" + consultant + "/photo";
    }
}
