package org.counterpart.partnering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parties' lists as one map. Grounds are the same that have the same words, whatever their order, case, accents and
 * small words between; or that a facilitator said are the same. The map is the same whichever party is called first.
 */
final class JointMap {

    /** What joins words in the languages we speak, and tells no ground from another. */
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "for", "and", "our", "to", "in", "on", //
            "der", "die", "das", "den", "dem", "des", "von", "vom", "fur", "und", "unser", "unsere", "zum", "zur", //
            "el", "la", "los", "las", "de", "del", "para", "y", "nuestro", "nuestra", //
            "le", "les", "du", "pour", "et", "notre", "l", "d");

    private JointMap() {}

    /** A ground's words as they are compared; never empty for words that have any letter. */
    static String key(String ground) {
        String plain = Normalizer.normalize(ground, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>(
                Arrays.asList(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
        Set<String> telling = new TreeSet<>(words);
        telling.removeAll(SMALL);
        String key = String.join(" ", telling.isEmpty() ? words : telling);
        return key.isEmpty() ? plain.strip() : key;
    }

    /**
     * The map.
     *
     * @param joined which ground a facilitator said is which other, by their keys
     * @param blocks which block of the agenda takes a ground up, by its key
     * @return the contested first, then the agreed, then the empty; each by their words
     */
    static List<JointGround> of(Collection<TerritoryRow> lines, Map<String, String> joined, Map<String, UUID> blocks) {
        Map<String, List<TerritoryRow>> grounds = new TreeMap<>(lines.stream()
                .collect(Collectors.groupingBy(line -> target(key(line.data().ground()), joined))));
        List<JointGround> map = new ArrayList<>();
        grounds.forEach((key, said) -> map.add(ground(key, said, blocks)));
        map.sort(Comparator.comparing(JointGround::state).thenComparing(JointGround::key));
        return map;
    }

    /** Where a ground ends up that is said to be another, which may be said to be a third. */
    static String target(String key, Map<String, String> joined) {
        String at = key;
        for (int steps = 0; joined.get(at) != null && steps < joined.size(); steps++) {
            at = joined.get(at);
        }
        return at;
    }

    private static JointGround ground(String key, List<TerritoryRow> said, Map<String, UUID> blocks) {
        List<TerritoryRow> inOrder = said.stream()
                .sorted(Comparator.comparing((TerritoryRow line) ->
                                !key(line.data().ground()).equals(key))
                        .thenComparing(line -> line.data().ground().length())
                        .thenComparing(line -> line.data().ground()))
                .toList();
        String title = inOrder.get(0).data().ground();
        // What a party says twice in the same way it says once.
        List<GroundClaim> claims = inOrder.stream()
                .map(line -> new GroundClaim(
                        line.party(),
                        line.data().ground(),
                        line.data().holding(),
                        line.data().holderId(),
                        line.data().note()))
                .collect(Collectors.toMap(
                        claim -> List.of(claim.party(), claim.holding(), Objects.toString(claim.holderId())),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<String> also = inOrder.stream()
                .map(line -> line.data().ground())
                .filter(words -> !key(words).equals(key))
                .distinct()
                .toList();
        return new JointGround(key, title, also, kind(said), state(claims), claims, blocks.get(key));
    }

    private static GroundState state(List<GroundClaim> claims) {
        Set<UUID> claiming =
                claims.stream().filter(GroundClaim::own).map(GroundClaim::party).collect(Collectors.toSet());
        if (claiming.isEmpty()) {
            return GroundState.EMPTY;
        }
        boolean doubted = claims.stream()
                .anyMatch(claim -> claim.holding() == Holding.NOBODY
                        || claim.holding() == Holding.PARTY && !claiming.contains(claim.holderId()));
        return claiming.size() > 1 || doubted ? GroundState.CONTESTED : GroundState.AGREED;
    }

    /** What most call it; of as many, the first in the order of kinds. */
    private static TerritoryKind kind(List<TerritoryRow> said) {
        Map<TerritoryKind, Long> counted =
                said.stream().collect(Collectors.groupingBy(line -> line.data().kind(), Collectors.counting()));
        return counted.entrySet().stream()
                .max(Map.Entry.<TerritoryKind, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<TerritoryKind, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
