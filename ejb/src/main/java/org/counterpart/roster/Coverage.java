package org.counterpart.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a team: who is in it, where it lives, and which languages it speaks how well. */
final class Coverage {

    private static final int B2 = CefrLevel.B2.ordinal();
    private static final int C1 = CefrLevel.C1.ordinal();

    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, int[]> languages = new TreeMap<>();
    private final List<Glance.Person> people = new ArrayList<>();

    /** @param languageLines as {@link ConsultantRow} reads them */
    void add(Glance.Person person, String languageLines) {
        people.add(person);
        countries.merge(person.country(), 1, Integer::sum);
        // Somebody who speaks two kinds of a language speaks it once, as well as the better one.
        Map<String, CefrLevel> best = new HashMap<>();
        ConsultantRow.languages(languageLines)
                .forEach(skill -> best.merge(base(skill.tag()), skill.level(), Coverage::better));
        best.forEach((tag, level) ->
                languages.computeIfAbsent(tag, none -> new int[CefrLevel.values().length])[level.ordinal()]++);
    }

    /** Everybody, in the order they were added. */
    List<Glance.Person> people() {
        return people;
    }

    List<Glance.Country> countries() {
        List<Glance.Country> found = new ArrayList<>();
        countries.forEach((code, count) -> found.add(new Glance.Country(code, count)));
        found.sort(Comparator.comparing(Glance.Country::people).reversed());
        return found;
    }

    List<Glance.Language> languages() {
        List<Glance.Language> found = new ArrayList<>();
        languages.forEach((tag, levels) ->
                found.add(new Glance.Language(tag, from(levels, 0), from(levels, B2), from(levels, C1))));
        found.sort(Comparator.comparing(Glance.Language::people)
                .thenComparing(Glance.Language::fromC1)
                .reversed());
        return found;
    }

    private static int from(int[] levels, int least) {
        int count = 0;
        for (int level = least; level < levels.length; level++) {
            count += levels[level];
        }
        return count;
    }

    private static CefrLevel better(CefrLevel one, CefrLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String base(String tag) {
        int region = tag.indexOf('-');
        return region < 0 ? tag : tag.substring(0, region);
    }
}
