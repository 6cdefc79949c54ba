package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster as a file over HTTP: out, in, and every file that is not taken. */
class RosterFileIT {

    private static final String HEAD = "name,country,city,zone\n";

    private TestFirm firm;
    private String file;
    private Caller vera;

    @BeforeEach
    void open_a_firm() {
        firm = TestFirm.open();
        file = firm.path() + "/consultants.csv";
        vera = firm.vera().caller();
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() {
        ObjectNode nasty = Profiles.thandi();
        nasty.put("name", "=HYPERLINK(\"http://evil.example\";\"click\")").put("city", "@Durban, \"the\" 'city'");
        nasty.put("biography", "+1\n-2;\t\"three\"\r\n🙂 'four'");
        nasty.putArray("specialities").add("-Silence; \\ or not").add("'=1+1").add("'quoted'");
        nasty.putArray("industries").add("Ports").add("Hospitals; clinics");
        nasty.putArray("deliveredIn").add("DE").add("JP").add("US");
        vera.post(firm.path() + "/consultants", nasty).is(201);
        vera.post(firm.path() + "/consultants", Profiles.thandi()).is(201);

        String exported = vera.get(file).is(200).body();
        assertThat(exported).startsWith("\uFEFFid,name,").contains("'=HYPERLINK", "\"'@Durban", "\"'+1");
        JsonNode dry = send(file + "?dry-run", exported).is(200).json();
        assertThat(dry.path("unchanged").asInt()).as(dry.toString()).isEqualTo(2);
        JsonNode done = send(file, exported).is(200).json();
        assertThat(done.path("unchanged").asInt()).isEqualTo(2);
        assertThat(Sql.column(
                        "select at || ' ' || action || ' ' || entity || ' ' || changed from audit_entry where firm_id = ? and action <> 'INSERT' order by id",
                        firm.id()))
                .isEmpty();
        assertThat(Sql.number("select max(version) from consultant where firm_id = ?", firm.id()))
                .isEqualTo(1);
        assertThat(vera.get(file).body()).isEqualTo(exported);
    }

    @Test
    void the_file_is_sent_as_one_to_keep() {
        firm.consultant("Thandi Walker");
        Answer answer = vera.get(file + "?separator=;&text=thandi").is(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv").contains("header=present");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"roster-" + firm.slug() + ".csv\"");
        assertThat(answer.body().lines()).hasSize(2);
        assertThat(answer.body()).contains(";Thandi Walker;NO;Bergen;").contains("1000.00 NOK");
        assertThat(vera.get(file + "?text=nobody").body().lines()).hasSize(1);
        vera.get(file + "?separator=x").isProblem(422, "invalid");
        vera.get(file + "?country=XX").isProblem(422, "invalid");
    }

    @Test
    void consultants_export_without_rates_and_import_nothing() {
        firm.consultant("Thandi Walker");
        Caller camila = firm.camila().caller();
        assertThat(camila.get(file).is(200).body()).contains("Thandi Walker").doesNotContain("rate", "NOK");
        camila.sending("Content-Type", "text/csv")
                .send("POST", file, HEAD + "Cy Oh,PT,Faro,Europe/Lisbon")
                .isProblem(403, "forbidden");
        camila.sending("Content-Type", "text/csv")
                .send("POST", file + "?dry-run=true", HEAD + "Cy Oh,PT,Faro,Europe/Lisbon")
                .isProblem(403, "forbidden");
    }

    @Test
    void a_dry_run_tells_row_by_row_and_does_nothing() {
        UUID thandi = firm.consultant("Thandi Walker");
        JsonNode told = vera.sending("Accept-Language", "de")
                .sending("Content-Type", "text/csv")
                .send(
                        "POST",
                        file + "?dry-run=true",
                        "id;name;country;city;zone;languages\n" + thandi
                                + ";Thandi Walker;NO;Oslo;Europe/Oslo;no\n;Cy Oh;PT;Faro;Europe/Lisbon;pt C2\n")
                .is(200)
                .json();
        assertThat(told.path("separator").asText()).isEqualTo(";");
        assertThat(told.path("added").asInt()).isEqualTo(1);
        assertThat(told.path("errors").asInt()).isEqualTo(1);
        JsonNode error = told.path("rows").get(0).path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo("languages");
        assertThat(error.path("detail").asText()).startsWith("Schreiben Sie eine Sprache");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void one_wrong_row_and_nothing_is_imported() {
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "Person " + i + ",PT,Faro,Europe/Lisbon\n")
                .collect(Collectors.joining());
        Answer refused = send(file, HEAD + rows + "Last,PT,Faro,Lisbon\n").isProblem(422, "invalid");
        assertThat(refused.blamedFields()).containsExactly("line 502, zone");
        assertThat(count()).isZero();
        assertThat(send(file, HEAD + rows).is(200).json().path("added").asInt()).isEqualTo(500);
        assertThat(count()).isEqualTo(500);
        assertThat(send(file, HEAD + rows).is(200).json().path("unchanged").asInt())
                .isEqualTo(500);
    }

    @Test
    void changes_reach_every_column() {
        String head = "name,country,city,zone,languages,specialities,rate,pronouns,region,joinedOn,industries,"
                + "deliveredIn,workDays,worksFrom,worksUntil,links,status,biography\n";
        String row = "Ana Lima,PT,Porto,Europe/Lisbon,pt C2; en C1,Listening,950.50 EUR,she/her,PT-13,2019-03-01,"
                + "Water; Energy,BR; PT,MONDAY; TUESDAY,08:00,12:30,Talk https://example.org/talk,PAUSED,\"Two\nlines\"\n";
        send(file, head + row).is(200);
        String other = row.replace("pt C2; en C1", "pt C2; fr B2")
                .replace("Listening", "Silence")
                .replace("950.50 EUR", "")
                .replace("Water; Energy", "Energy")
                .replace("MONDAY; TUESDAY", "FRIDAY")
                .replace("PAUSED", "ACTIVE");
        assertThat(send(file, head + other).is(200).json().path("changed").asInt())
                .isEqualTo(1);
        JsonNode row1 = send(file + "?dry-run=true", head + row)
                .is(200)
                .json()
                .path("rows")
                .get(0);
        assertThat(row1.path("changes"))
                .extracting(change -> change.path("column").asText())
                .containsExactly("languages", "specialities", "rate", "status", "industries", "workDays");
        assertThat(send(file + "?dry-run=true", head + other)
                        .json()
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_import_rests_on_what_its_preview_showed() {
        UUID thandi = firm.consultant("Thandi Walker");
        String moved = "id," + HEAD + thandi + ",Thandi Walker,NO,Oslo,Europe/Oslo\n";
        String basis = send(file + "?dry-run=true", moved).json().path("basis").asText();
        Sql.run("update consultant set version = 2, city = 'Hamar' where id = ?", thandi);
        send(file + "?basis=" + basis, moved).isProblem(409, "roster-import-changed");
        String now = send(file + "?dry-run=true", moved).json().path("basis").asText();
        send(file + "?basis=" + now, moved.replace("Oslo,", "Moss,")).isProblem(409, "roster-import-changed");
        send(file + "?basis=" + now, moved).is(200);
    }

    @Test
    void a_repeated_request_imports_once() {
        Caller again = vera.sending("Idempotency-Key", "once").sending("Content-Type", "text/csv");
        String rows = HEAD + "Cy Oh,PT,Faro,Europe/Lisbon\n";
        again.send("POST", file, rows).is(200);
        Sql.run("update consultant set city = 'Lagos' where firm_id = ?", firm.id());
        assertThat(again.send("POST", file, rows).is(200).json().path("added").asInt())
                .isZero();
        assertThat(count()).isEqualTo(1);
        again.send("POST", file, rows + "Di,PT,Faro,Europe/Lisbon\n").isProblem(409, "request-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void encodings_are_recognised(String encoding) {
        byte[] bytes = (HEAD + "Zoë Müller,DE,Köln,Europe/Berlin\n").getBytes(Charset.forName(encoding));
        vera.sending("Content-Type", "text/csv")
                .call("POST", file, BodyPublishers.ofByteArray(bytes))
                .is(200);
        assertThat(Sql.column("select name || ' ' || city from consultant where firm_id = ?", firm.id()))
                .containsExactly("Zoë Müller Köln");
    }

    @Test
    void files_that_cannot_be_taken_are_told_why_in_a_sentence() {
        refused("Ana Lima,PT,Porto\n", "The first line must name the columns");
        refused("name,languages\n", "These columns are missing: country, city, zone");
        refused(HEAD.replace("\n", ",shoe size\n"), "These columns are unknown: “shoe size”");
        refused(HEAD + "Ana,PT,Porto,Europe/Lisbon\nBo,\"PT,Porto,Europe/Lisbon\n", "begins on line 3");
        refused("", "The file is empty");
        refused("PK\u0003\u0004", "Save it there as CSV");
        assertThat(count()).isZero();
    }

    @Test
    void the_same_person_twice_is_told_by_row() {
        String row = "Ana Lima,PT,Porto,Europe/Lisbon\n";
        Answer refused = send(file, HEAD + row + row).isProblem(422, "invalid");
        assertThat(refused.blamedFields()).containsExactly("line 3, id");
        assertThat(count()).isZero();
    }

    @Test
    void a_hundred_thousand_rows_are_too_many_and_told_so_quickly() {
        String rows = HEAD + "Ana Lima,PT,Porto,Europe/Lisbon\n".repeat(100_000);
        long before = System.nanoTime();
        refused(rows, "more than 5,000 rows");
        assertThat(System.nanoTime() - before).as("ns").isLessThan(10_000_000_000L);
    }

    @Test
    void a_file_larger_than_any_import_is_not_read() {
        Answer large = send(file, HEAD + "x".repeat(9 * 1024 * 1024)).isProblem(413, "too-large");
        assertThat(large.json().path("detail").asText()).contains("8 MB");
        vera.post(firm.path() + "/consultants", Profiles.thandi().put("biography", "x".repeat(2_000_000)))
                .isProblem(413, "too-large");
    }

    private void refused(String content, String sentence) {
        Answer answer = send(file + "?dry-run=true", content).isProblem(422, "invalid");
        assertThat(answer.json().path("errors").get(0).path("detail").asText()).contains(sentence);
        send(file, content).isProblem(422, "invalid");
    }

    private Answer send(String path, String content) {
        return vera.sending("Content-Type", "text/csv")
                .call("POST", path, BodyPublishers.ofString(content, StandardCharsets.UTF_8));
    }

    private long count() {
        return Sql.number("select count(*) from consultant where firm_id = ?", firm.id());
    }
}
