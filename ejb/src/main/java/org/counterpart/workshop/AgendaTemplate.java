package org.counterpart.workshop;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What an agenda begins with: for each format its blocks and how long they take, in the order of the method; their texts
 * are kept by kind in {@code workshop/agenda*.properties}, with other ones for meetings on the net.
 */
final class AgendaTemplate {

    /** A block of a template; {@code text} names its texts. */
    private record Part(BlockKind kind, String text, int minutes) {

        Part(BlockKind kind, int minutes) {
            this(kind, kind.name(), minutes);
        }
    }

    private static final Part PAUSE = new Part(BlockKind.BREAK, 15);

    private static final List<Part> ONE_DAY = List.of(
            new Part(BlockKind.WELCOME, 25),
            new Part(BlockKind.OPENING_STORY, 45),
            new Part(BlockKind.SUCCESSES, 45),
            PAUSE,
            new Part(BlockKind.FACTORS, 45),
            new Part(BlockKind.VISION, 45),
            new Part(BlockKind.BREAK, "LUNCH", 60),
            new Part(BlockKind.ACTIONS, 45),
            new Part(BlockKind.TERRITORY, 50),
            PAUSE,
            new Part(BlockKind.SACRIFICE, 40),
            new Part(BlockKind.PROMISES, 30),
            new Part(BlockKind.CLOSING, 20));

    private static final List<Part> HALF_DAY = List.of(
            new Part(BlockKind.WELCOME, 15),
            new Part(BlockKind.OPENING_STORY, 25),
            new Part(BlockKind.SUCCESSES, 30),
            new Part(BlockKind.FACTORS, 25),
            new Part(BlockKind.VISION, 30),
            PAUSE,
            new Part(BlockKind.ACTIONS, 25),
            new Part(BlockKind.TERRITORY, 25),
            new Part(BlockKind.SACRIFICE, 25),
            new Part(BlockKind.PROMISES, 15),
            new Part(BlockKind.CLOSING, 10));

    private static final List<Part> FIRST_MEETING = List.of(
            new Part(BlockKind.WELCOME, 15),
            new Part(BlockKind.OPENING_STORY, 20),
            new Part(BlockKind.SUCCESSES, 25),
            new Part(BlockKind.BREAK, "SHORT_BREAK", 10),
            new Part(BlockKind.FACTORS, 20),
            new Part(BlockKind.VISION, 25),
            new Part(BlockKind.CLOSING, "UNTIL_THEN", 5));

    private static final List<Part> SECOND_MEETING = List.of(
            new Part(BlockKind.WELCOME, "AGAIN", 10),
            new Part(BlockKind.ACTIONS, 25),
            new Part(BlockKind.TERRITORY, 25),
            new Part(BlockKind.BREAK, "SHORT_BREAK", 10),
            new Part(BlockKind.SACRIFICE, 25),
            new Part(BlockKind.PROMISES, 15),
            new Part(BlockKind.CLOSING, 10));

    private final Format format;
    private final ResourceBundle texts;

    private AgendaTemplate(Format format, ResourceBundle texts) {
        this.format = format;
        this.texts = texts;
    }

    /** In this language, or in English if we do not speak it. */
    static AgendaTemplate of(Format format, Locale language) {
        return new AgendaTemplate(
                format,
                ResourceBundle.getBundle(
                        "workshop.agenda",
                        language,
                        AgendaTemplate.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The blocks of one session, in their order. */
    List<BlockData> blocks(int session) {
        return sessions(format).stream()
                .skip(session)
                .limit(1)
                .flatMap(List::stream)
                .map(this::block)
                .toList();
    }

    /** How many minutes the sessions of a format take; none for one made from scratch. */
    static List<Integer> minutes(Format format) {
        return sessions(format).stream()
                .map(parts -> parts.stream().mapToInt(Part::minutes).sum())
                .toList();
    }

    /** When the sessions of a format usually begin, where they are held. */
    static LocalTime usualBeginning(Format format) {
        return format == Format.TWO_ONLINE ? LocalTime.of(14, 0) : LocalTime.of(9, 0);
    }

    private static List<List<Part>> sessions(Format format) {
        return switch (format) {
            case ONE_DAY -> List.of(ONE_DAY);
            case HALF_DAY -> List.of(HALF_DAY);
            case TWO_ONLINE -> List.of(FIRST_MEETING, SECOND_MEETING);
            case OWN -> List.of();
        };
    }

    private BlockData block(Part part) {
        return new BlockData(
                part.kind(),
                text(part, "title"),
                text(part, "question"),
                part.minutes(),
                text(part, "method"),
                text(part, "materials"),
                null,
                captures(part.kind()),
                isAttributed(part.kind()));
    }

    /** As it is said of meetings on the net where they differ; {@code ""} where nothing is said. */
    private String text(Part part, String what) {
        String key = part.text() + "." + what;
        String online = key + ".online";
        if (format == Format.TWO_ONLINE && texts.containsKey(online)) {
            return texts.getString(online);
        }
        return texts.containsKey(key) ? texts.getString(key) : "";
    }

    /** What the room contributes in blocks of a kind; {@code null}: nothing. */
    static Captures captures(BlockKind kind) {
        return switch (kind) {
            case OPENING_STORY -> Captures.STORY;
            case SUCCESSES -> Captures.SUCCESS;
            case FACTORS -> Captures.FACTOR;
            case VISION -> Captures.VISION;
            case ACTIONS -> Captures.ACTION;
            case WELCOME, TERRITORY, SACRIFICE, PROMISES, CLOSING, BREAK, OTHER -> null;
        };
    }

    /** Stories are told by somebody, and whoever acts says so; what made it work and the vision are everybody's. */
    private static boolean isAttributed(BlockKind kind) {
        return kind == BlockKind.OPENING_STORY || kind == BlockKind.SUCCESSES || kind == BlockKind.ACTIONS;
    }
}
