package org.counterpart.roster.print;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.Photo;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/**
 * What a client may read of a consultant, as the HTML of one page. It knows neither rate, status, working hours nor
 * sign-in: there is no place for them here.
 *
 * @param firm the firm's name
 * @param photo JPEG; {@code null}: there is none
 * @param programmes what they are certified to deliver on this day
 * @param today where they live
 */
record ProfilePage(
        Locale language, String firm, ConsultantData data, byte[] photo, List<String> programmes, LocalDate today) {

    /**
     * The page.
     *
     * @param size of the letters, in points
     * @param most lines of a kind; of more, the number is told
     * @param biography what there is room for
     */
    String html(double size, int most, String biography) {
        Texts texts = Texts.in(language);
        String title = data.name() + " · " + firm;
        return """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/><style>%s</style></head><body>
                <div class="foot">%s</div>
                <div class="head">%s<p class="firm">%s</p><h1>%s</h1><p class="quiet">%s</p><p>%s</p></div>
                <div class="facts">%s</div>
                <div class="text">%s</div>
                </body></html>"""
                .formatted(
                        language.getLanguage(),
                        escaped(title),
                        escaped(title),
                        style(size),
                        escaped(texts.get(
                                "roster.page.foot",
                                "firm",
                                firm,
                                "day",
                                World.in(language).day(today))),
                        picture(),
                        escaped(firm),
                        escaped(data.name()),
                        escaped(data.pronouns()),
                        escaped(place()),
                        facts(texts, most),
                        text(texts, most, biography));
    }

    private String style(double size) {
        return """
                @page { size: A4; margin: 16mm 18mm; @bottom-left { content: element(foot); } }
                * { margin: 0; padding: 0; }
                body { font-family: text, wide; font-size: %spt; line-height: 1.45; color: #1c2b2d; }
                .head { border-bottom: 2pt solid #12575e; padding-bottom: 5mm; min-height: 28mm; }
                .head img { float: right; width: 28mm; height: 28mm; margin-left: 6mm; }
                h1 { font-size: 2.1em; line-height: 1.2; font-weight: 600; color: #12575e; word-wrap: break-word; }
                h2 { font-size: 1em; font-weight: 600; color: #12575e; margin: 1.3em 0 0.2em 0; }
                .quiet { color: #51666a; }
                .facts { float: left; width: 52mm; }
                .text { margin-left: 60mm; }
                p, li { word-wrap: break-word; }
                li { list-style-type: none; }
                .firm { color: #51666a; font-weight: 600; margin-bottom: 2mm; }
                .foot { position: running(foot); color: #51666a; font-size: 8pt; }
                """
                .formatted(size);
    }

    private String picture() {
        return photo == null
                ? ""
                : "<img alt=\"%s\" src=\"data:%s;base64,%s\"/>"
                        .formatted(
                                escaped(data.name()),
                                Photo.TYPE,
                                Base64.getEncoder().encodeToString(photo));
    }

    private String place() {
        return Stream.of(data.city(), World.in(language).country(data.country()))
                .collect(Collectors.joining(", "));
    }

    private String facts(Texts texts, int most) {
        World world = World.in(language);
        List<String> languages = data.languages().stream()
                .map(skill -> world.language(skill.tag()) + " – "
                        + texts.get("roster.level." + skill.level().name().toLowerCase(Locale.ROOT)) + " ("
                        + skill.level() + ")")
                .toList();
        return list(texts.get("roster.languages"), most, languages)
                + list(texts.get("roster.industries"), most, data.industries())
                + list(
                        texts.get("roster.deliveredIn"),
                        most,
                        data.deliveredIn().stream().map(world::country).sorted().toList())
                + list(texts.get("roster.with-firm"), most, years(texts));
    }

    private List<String> years(Texts texts) {
        if (data.joinedOn() == null) {
            return List.of();
        }
        int years = Period.between(data.joinedOn(), today).getYears();
        return List.of(years < 1 ? texts.get("roster.years.none") : texts.count("roster.years", years));
    }

    private String text(Texts texts, int most, String biography) {
        String paragraphs = biography
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
        return (paragraphs.isEmpty() ? "" : heading(texts.get("roster.page.about")) + paragraphs)
                + list(texts.get("roster.page.programmes"), most, programmes)
                + list(texts.get("roster.specialities"), most, data.specialities());
    }

    private static String list(String heading, int most, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.add("+ " + (lines.size() - most));
        }
        return heading(heading)
                + shown.stream()
                        .map(line -> "<li>" + escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String heading(String words) {
        return "<h2>" + escaped(words) + "</h2>";
    }

    /** As text of XML, whatever it is: what XML cannot say at all is left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
