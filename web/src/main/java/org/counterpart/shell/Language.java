package org.counterpart.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.common.Invalid;

/** The languages the product speaks, and which of them a request is answered in: the one chosen here before, else the browser's first that we speak, else English. */
public final class Language {

    /** Remembers the language a person chose. */
    public static final String COOKIE = "counterpart-language";

    /** Asks for a language on pages without a sign-in. */
    public static final String PARAMETER = "language";

    /** English first: it is what everybody gets who asks for none of these. */
    public static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"), Locale.FRENCH);

    private Language() {}

    /** The language to answer this request in. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Stream<Locale> chosen = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()));
        return Stream.concat(chosen, accepted(request))
                .map(Language::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The language that the address, or a button of a form, asks for: {@code language=de}. */
    public static Optional<Locale> asked(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return asked == null ? Optional.empty() : spoken(Locale.forLanguageTag(asked));
    }

    /**
     * The language asked for by its code; a region ({@code en-GB}) keeps its own dates and numbers.
     *
     * @param otherwise if none is asked for
     * @throws Invalid if we do not speak it
     */
    public static Locale asked(String code, Locale otherwise) {
        if (code == null || code.isBlank()) {
            return otherwise;
        }
        return spoken(Locale.forLanguageTag(code)).orElseThrow(() -> new Invalid("language", "field.choice.unknown"));
    }

    /** The language we speak that serves this locale, if there is one; a region keeps its own dates and numbers. */
    static Optional<Locale> spoken(Locale wanted) {
        return SPOKEN.stream().anyMatch(ours -> ours.getLanguage().equals(wanted.getLanguage()))
                ? Optional.of(wanted)
                : Optional.empty();
    }

    private static Stream<Locale> accepted(HttpServletRequest request) {
        // Without the header the container would answer with the server's own locale.
        return request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }
}
