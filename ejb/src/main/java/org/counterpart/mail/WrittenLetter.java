package org.counterpart.mail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter in words: as plain text, and as HTML that says the same.
 *
 * @param language BCP 47: what it is written in
 */
record WrittenLetter(String language, String subject, String text, String html) {

    private static final int LONGEST_SUBJECT = 200;

    /** @param firmName whom it comes from */
    static WrittenLetter of(Letter letter, String firmName) {
        LetterTexts words = LetterTexts.in(letter.language());
        Map<String, Object> values = new HashMap<>(letter.values());
        values.put("name", letter.name());
        values.put("firm", firmName);
        String subject = cut(words.get(letter.key() + ".subject", values).replaceAll("\\s+", " "));
        String greeting = words.get("letter.greeting", values);
        List<String> paragraphs =
                Arrays.asList(words.get(letter.key() + ".text", values).split("\n\n"));
        String label = letter.link() == null ? null : words.get(letter.key() + ".link", values);
        String end = words.get("letter.end", values);
        String text = Stream.of(
                        Stream.of(greeting),
                        paragraphs.stream(),
                        label == null ? Stream.<String>empty() : Stream.of(label + ":\n" + letter.link()),
                        Stream.of("-- \n" + end))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n"));
        return new WrittenLetter(
                words.language(), subject, text, html(words.language(), greeting, paragraphs, letter, label, end));
    }

    private static String html(
            String language, String greeting, List<String> paragraphs, Letter letter, String label, String end) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"" + language
                + "\"><head><meta charset=\"UTF-8\"><meta name=\"color-scheme\" content=\"light dark\"></head>"
                + "<body style=\"font:16px/1.6 system-ui,sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em\">");
        Stream.concat(Stream.of(greeting), paragraphs.stream()).forEach(one -> html.append("<p>")
                .append(escape(one).replace("\n", "<br>"))
                .append("</p>"));
        if (label != null) {
            html.append("<p><a href=\"")
                    .append(escape(letter.link()))
                    .append("\" style=\"display:inline-block;padding:.7em 1.2em;border-radius:10px;background:#0f5c63;"
                            + "color:#fff;text-decoration:none;font-weight:600\">")
                    .append(escape(label))
                    .append("</a></p>");
        }
        return html.append("<p style=\"font-size:13px;color:#5d7277\">")
                .append(escape(end))
                .append("</p></body></html>")
                .toString();
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
