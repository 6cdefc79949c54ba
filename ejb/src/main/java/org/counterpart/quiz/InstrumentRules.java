package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterpart.common.Checks;
import org.counterpart.common.Codes;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;

/** What no instrument may say, not even as a draft; one entry per fault, with the path of the field. */
public final class InstrumentRules {

    public static final int MOST_ITEMS = 200;
    public static final int MOST_SCALES = 60;
    public static final int MOST_ANSWERS = 7;
    public static final int MOST_QUESTIONS = 10;
    public static final int MOST_READINGS = 100;
    public static final int MOST_LANGUAGES = 20;
    public static final double MOST_WEIGHT = 100;

    /** How long an instrument may be, in characters of JSON. */
    public static final int LONGEST = 600_000;

    private static final int MOST_FAULTS = 100;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile(Checks.LINE);
    private static final Pattern LINES = Pattern.compile(Checks.LINES);

    private final InstrumentDocument document;
    private final List<FieldError> faults = new ArrayList<>();
    private final Map<String, Scale> scales = new HashMap<>();

    private InstrumentRules(InstrumentDocument document) {
        this.document = document;
    }

    /**
     * Lets through what can be kept as a draft.
     *
     * @param within what comes before every path
     * @throws Invalid with an entry for each fault
     */
    static void require(String within, InstrumentDocument document) {
        List<FieldError> faults = document == null
                ? List.of(new FieldError("", "field.required"))
                : new InstrumentRules(document).faults();
        if (faults.isEmpty() && InstrumentJson.write(document).length() > LONGEST) {
            faults = List.of(fault("", "instruments.too-large", "max", LONGEST));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults.stream()
                    .map(fault -> new FieldError(within + fault.field(), fault.key(), fault.values()))
                    .toList());
        }
    }

    /** Everything that is wrong, in the document's order; the first hundred, if it is that much. */
    public static List<FieldError> faults(InstrumentDocument document) {
        return new InstrumentRules(document).faults();
    }

    private List<FieldError> faults() {
        boolean counts = count("languages", document.languages(), MOST_LANGUAGES)
                & count("scales", document.scales(), MOST_SCALES)
                & count("items", document.items(), MOST_ITEMS)
                & count("questions", document.questions(), MOST_QUESTIONS)
                & count("readings", document.readings(), MOST_READINGS);
        if (counts) {
            languages();
            answers(document.answers());
            scales();
            items();
            keys("questions", document.questions(), InstrumentDocument.Question::key);
            readings();
            if (document.near() < 0 || document.near() > 100) {
                faults.add(fault("near", "instruments.near.range"));
            }
            InstrumentTexts.of(document).forEach(this::text);
        }
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private boolean count(String path, List<?> values, int most) {
        if (values.size() > most) {
            faults.add(fault(path, "field.too-many", "max", most));
        }
        return values.size() <= most;
    }

    private void languages() {
        if (document.languages().isEmpty()) {
            faults.add(fault("languages", "field.required"));
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < document.languages().size(); i++) {
            String tag = document.languages().get(i);
            if (tag == null || !Codes.isLanguage(tag)) {
                faults.add(fault("languages[" + i + "]", "field.language.unknown"));
            } else if (!known.add(tag)) {
                faults.add(fault("languages[" + i + "]", "instruments.twice"));
            }
        }
    }

    private void answers(Answers answers) {
        if (answers == null) {
            faults.add(fault("answers", "field.required"));
            return;
        }
        if (answers.labels().size() < 2 || answers.labels().size() > MOST_ANSWERS) {
            faults.add(fault("answers.labels", "instruments.answers.range", "max", MOST_ANSWERS));
        }
        if (answers.lowest() < -10 || answers.lowest() > 10) {
            faults.add(fault("answers.lowest", "instruments.lowest.range"));
        }
    }

    private void scales() {
        keys("scales", document.scales(), Scale::key);
        document.scales().stream().filter(Objects::nonNull).forEach(scale -> scales.putIfAbsent(scale.key(), scale));
        for (int i = 0; i < document.scales().size(); i++) {
            Scale scale = document.scales().get(i);
            if (scale == null) {
                continue;
            }
            if (scale.kind() == null) {
                faults.add(fault("scales[" + i + "].kind", "field.required"));
            }
            if (scale.parent() != null && !scales.containsKey(scale.parent())) {
                faults.add(unknown("scales[" + i + "].parent", scale.parent()));
            } else if (isItsOwnPart(scale)) {
                faults.add(fault("scales[" + i + "].parent", "instruments.scale.cycle", "scale", scale.key()));
            }
        }
    }

    /** Whether going up from part to whole one comes back. */
    private boolean isItsOwnPart(Scale scale) {
        Set<String> passed = new HashSet<>();
        for (Scale at = scales.get(scale.parent()); at != null && passed.add(at.key()); at = scales.get(at.parent())) {
            if (at.key() != null && at.key().equals(scale.key())) {
                return true;
            }
        }
        return false;
    }

    private void items() {
        keys("items", document.items(), Item::key);
        for (int i = 0; i < document.items().size(); i++) {
            Item item = document.items().get(i);
            if (item != null) {
                loads("items[" + i + "].loads", item.loads());
            }
        }
    }

    private void loads(String path, List<Load> loads) {
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < loads.size(); i++) {
            String at = path + "[" + i + "]";
            Load load = loads.get(i);
            if (load == null || load.scale() == null) {
                faults.add(fault(at + ".scale", "field.required"));
                continue;
            }
            if (!scales.containsKey(load.scale())) {
                faults.add(unknown(at + ".scale", load.scale()));
            } else if (!counted.add(load.scale())) {
                faults.add(fault(at + ".scale", "instruments.twice"));
            }
            // Written so that what is not a number is refused too.
            if (!(load.weight() > 0 && load.weight() <= MOST_WEIGHT)) {
                faults.add(fault(at + ".weight", "instruments.weight.range", "max", MOST_WEIGHT));
            }
        }
    }

    private void readings() {
        Set<Set<String>> read = new HashSet<>();
        for (int i = 0; i < document.readings().size(); i++) {
            String path = "readings[" + i + "]";
            Reading reading = document.readings().get(i);
            if (reading == null || reading.scales().isEmpty()) {
                faults.add(fault(path + ".scales", "field.required"));
                continue;
            }
            for (int s = 0; s < reading.scales().size(); s++) {
                Scale scale = scales.get(reading.scales().get(s));
                if (scale == null || scale.kind() != ScaleKind.ROLE) {
                    faults.add(fault(
                            path + ".scales[" + s + "]",
                            "instruments.reading.role",
                            "scale",
                            String.valueOf(reading.scales().get(s))));
                }
            }
            if (!read.add(new HashSet<>(reading.scales()))) {
                faults.add(fault(path + ".scales", "instruments.reading.twice"));
            }
        }
    }

    private <T> void keys(String path, List<T> parts, java.util.function.Function<T, String> keyOf) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = path + "[" + i + "]";
            if (parts.get(i) == null) {
                faults.add(fault(at, "field.required"));
                continue;
            }
            String key = keyOf.apply(parts.get(i));
            if (key == null || key.length() > 60 || !KEY.matcher(key).matches()) {
                faults.add(fault(at + ".key", "instruments.key"));
            } else if (!known.add(key)) {
                faults.add(fault(at + ".key", "instruments.twice"));
            }
        }
    }

    private void text(InstrumentTexts.Place place) {
        place.text().forEach((language, text) -> {
            String path = place.path() + "." + language;
            if (!Codes.isLanguage(language)) {
                faults.add(fault(place.path(), "field.language.unknown"));
            } else if (text.length() > place.longest()) {
                faults.add(fault(path, "field.too-long", "max", place.longest()));
            } else if (!(place.lines() ? LINES : LINE).matcher(text).matches()) {
                faults.add(fault(path, "problem.field.unreadable"));
            }
        });
    }

    private FieldError unknown(String path, String scale) {
        String known =
                scales.keySet().stream().filter(Objects::nonNull).sorted().collect(Collectors.joining(", "));
        return new FieldError(path, "instruments.scale.unknown", Map.of("scale", scale, "known", known));
    }

    static FieldError fault(String path, String key) {
        return new FieldError(path, key);
    }

    static FieldError fault(String path, String key, String name, Object value) {
        return new FieldError(path, key, Map.of(name, value));
    }
}
