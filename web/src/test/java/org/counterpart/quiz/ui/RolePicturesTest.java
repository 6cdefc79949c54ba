package org.counterpart.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.quiz.Drift;
import org.counterpart.quiz.EngagementChoice;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.ProfileDetails.QuestionComments;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.quiz.Scores;
import org.counterpart.quiz.Trend;
import org.counterpart.shell.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RolePicturesTest {

    private static final RoleTriangle TRIANGLE = new RoleTriangle(
            new RoleTriangle.Point(0, 300), new RoleTriangle.Point(300, 300), new RoleTriangle.Point(150, 0));

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<GroupScores> groups = List.of(
            scores(RaterGroup.SELF, 1, 30, 20, 70),
            scores(RaterGroup.CLIENT, 5, 75, 20, 25),
            scores(RaterGroup.COLLEAGUE, 4, 60, 45, 35));

    @Test
    void equal_scores_lie_in_the_middle_however_high() {
        assertThat(TRIANGLE.at(List.of(80.0, 80.0, 80.0))).isEqualTo(TRIANGLE.middle());
        assertThat(TRIANGLE.at(List.of(5.0, 5.0, 5.0))).isEqualTo(TRIANGLE.middle());
    }

    @Test
    void nothing_at_all_lies_in_the_middle_too() {
        assertThat(TRIANGLE.at(List.of(0.0, 0.0, 0.0))).isEqualTo(TRIANGLE.middle());
    }

    @Test
    void one_role_alone_is_its_corner() {
        assertThat(TRIANGLE.at(List.of(40.0, 0.0, 0.0))).isEqualTo(TRIANGLE.first());
        assertThat(TRIANGLE.at(List.of(0.0, 3.0, 0.0))).isEqualTo(TRIANGLE.second());
        assertThat(TRIANGLE.at(List.of(0.0, 0.0, 100.0))).isEqualTo(TRIANGLE.third());
    }

    @Test
    void each_corner_pulls_as_much_as_its_role_scores() {
        assertThat(TRIANGLE.at(List.of(60.0, 20.0, 20.0))).isEqualTo(new RoleTriangle.Point(90, 240));
        assertThat(TRIANGLE.at(List.of(30.0, 30.0, 0.0))).isEqualTo(new RoleTriangle.Point(150, 300));
    }

    @Test
    void a_picture_says_in_words_what_it_shows() {
        Element triangle = new RolePictures(instrument(), texts, groups).triangle();
        assertThat(triangle.attr("role")).isEqualTo("img");
        assertThat(triangle.selectFirst("title").text()).isEqualTo("The three roles");
        assertThat(triangle.selectFirst("desc").text())
                .isEqualTo("Self: Expert 30, Pair of hands 20, Collaborative 70;"
                        + " Clients (5 answers): Expert 75, Pair of hands 20, Collaborative 25;"
                        + " Colleagues (4 answers): Expert 60, Pair of hands 45, Collaborative 35");
    }

    @Test
    void groups_are_told_apart_by_shape() {
        Element triangle = new RolePictures(instrument(), texts, groups).triangle();
        assertThat(triangle.select("circle.self")).hasSize(1);
        assertThat(triangle.select("rect.client")).hasSize(1);
        assertThat(triangle.select("path.colleague")).hasSize(1);
    }

    @Test
    void names_stay_text() {
        InstrumentDocument evil = instrument("<script>alert(1)</script>");
        Element shown =
                Jsoup.parse(new ProfileSections(evil, texts, groups).roles().outerHtml());
        assertThat(shown.select("script")).isEmpty();
        assertThat(shown.select("tbody th").get(0).text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void the_table_has_the_numbers_of_the_picture() {
        Element table = new RoleTables(instrument(), texts, groups).roles();
        assertThat(table.select("tbody tr").eachText())
                .containsExactly("Expert 30 75 60", "Pair of hands 20 20 45", "Collaborative 70 25 35");
    }

    @Test
    void on_paper_are_the_same_numbers_and_a_tagged_picture() throws IOException {
        ProfileSections sections = new ProfileSections(instrument(), texts, groups);
        byte[] pdf = RoleProfilePdf.print(
                texts,
                "Meridian",
                "Role profile of Camila",
                List.of("Taken in May"),
                "Theirs alone",
                List.of(sections.roles(), sections.readings(), sections.dimensions(false)));
        java.nio.file.Files.write(java.nio.file.Path.of("target", "role-profile.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Role profile of Camila", "Expert 30 75 60", "Who decides", "Listen longer.");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void on_paper_is_what_was_contracted_and_what_came_of_it() throws IOException {
        Drift drift = new Drift(
                new EngagementChoice(UUID.randomUUID(), "Who decides on the quay"),
                2,
                1,
                0,
                List.of(
                        line(null, "together", Drift.Way.DRIFTED, "expert"),
                        line("decides", "together", Drift.Way.KEPT, "together"),
                        line("plans", "together", Drift.Way.UNCLEAR, "expert", "hands", "together")));
        Instant may = Instant.parse("2026-05-03T10:00:00Z");
        Trend trend = new Trend(
                List.of(
                        new Trend.Point(UUID.randomUUID(), "Spring", may, groups.subList(0, 1)),
                        new Trend.Point(UUID.randomUUID(), "Autumn", may.plusSeconds(15_000_000), groups)),
                List.of(new Trend.Refused(UUID.randomUUID(), "Winter", may, 7)));
        ProfileSections sections = new ProfileSections(instrument(), texts, groups);
        byte[] pdf = RoleProfilePdf.print(
                texts,
                "Meridian",
                "Role profile of Camila",
                List.of(),
                "Theirs alone",
                List.of(
                        sections.comments(List.of(new QuestionComments("more", List.of("Ask <b>us</b> & wait.")))),
                        new TrendSection(instrument(), texts, ZoneId.of("Europe/Oslo"), trend).element(),
                        new DriftSection(instrument(), texts, drift).element()));
        java.nio.file.Files.write(java.nio.file.Path.of("target", "role-drift.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Ask <b>us</b> & wait.", "Not compared: Winter", "Version 7 has other items")
                    .contains("Self: from Collaborative towards Expert", "→ Expert", "no role stands out");
        }
    }

    private static Drift.Line line(String dimension, String contracted, Drift.Way way, String... found) {
        return new Drift.Line(
                dimension, List.of(contracted), List.of(new Drift.Found(Drift.Source.SELF, List.of(found), way)));
    }

    private static GroupScores scores(RaterGroup group, int people, double expert, double hands, double together) {
        Map<String, Double> roles = new LinkedHashMap<>();
        roles.put("expert", expert);
        roles.put("hands", hands);
        roles.put("together", together);
        Map<String, Map<String, Double>> cells = new LinkedHashMap<>();
        cells.put("decides", roles);
        cells.put("plans", Map.of("expert", 100.0, "hands", 0.0, "together", 50.0));
        return new GroupScores(group, 1, people, new Scores(people, roles, cells));
    }

    static GroupScores self() {
        return scores(RaterGroup.SELF, 1, 30, 20, 70);
    }

    static InstrumentDocument instrument() {
        return instrument("Expert");
    }

    private static InstrumentDocument instrument(String expert) {
        return new InstrumentDocument(
                List.of("en"),
                Map.of("en", "Role Orientation"),
                Map.of("en", ""),
                new Answers(
                        1,
                        IntStream.range(0, 5)
                                .mapToObj(i -> Map.of("en", "a" + i))
                                .toList()),
                List.of(
                        scale("expert", ScaleKind.ROLE, expert),
                        scale("hands", ScaleKind.ROLE, "Pair of hands"),
                        scale("together", ScaleKind.ROLE, "Collaborative"),
                        scale("decides", ScaleKind.DIMENSION, "Who decides"),
                        scale("plans", ScaleKind.DIMENSION, "Who plans")),
                List.of(),
                List.of(),
                List.of(new Reading(List.of("expert"), Map.of("en", "You know best."), Map.of("en", "Listen longer."))),
                8);
    }

    private static Scale scale(String key, ScaleKind kind, String name) {
        return new Scale(key, kind, Map.of("en", name), Map.of(), null);
    }
}
