package org.counterpart.partnering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two versions of an agreement side by side, in lines: each says what stood there before and what stands there now.
 *
 * @param before the number of the one on the left
 * @param after the number of the one on the right
 */
public record AgreementComparison(int before, int after, List<AgreementChange> lines) {

    /** What a line is about. */
    public enum AgreementPart {
        PURPOSE,
        VISION,
        MEASURE,
        SACRIFICE,
        PROMISE,
        LEVEL,
        ROLE,
        EXIT,
        WAIVER
    }

    /**
     * One line.
     *
     * @param before {@code null}: it was not there
     * @param after {@code null}: it is there no more
     */
    public record AgreementChange(AgreementPart part, String before, String after) {

        public boolean same() {
            return Objects.equals(before, after);
        }
    }

    static AgreementComparison of(int before, AgreementDocument old, int after, AgreementDocument now) {
        List<AgreementChange> lines = new ArrayList<>();
        lines.add(new AgreementChange(
                AgreementPart.PURPOSE, old.terms().purpose(), now.terms().purpose()));
        lines.add(new AgreementChange(
                AgreementPart.VISION, old.terms().vision(), now.terms().vision()));
        byPlace(lines, AgreementPart.MEASURE, old, now, document -> document.terms().measures().stream()
                .map(one -> join(" · ", one.name(), one.how(), one.target(), Objects.toString(one.by(), "")))
                .toList());
        byId(lines, AgreementPart.SACRIFICE, old, now, document -> document.sacrifices().stream()
                .collect(Collectors.toMap(
                        AgreedSacrifice::id,
                        one -> join(
                                " · ",
                                document.name(one.party()),
                                one.what(),
                                one.purpose(),
                                one.cost(),
                                "" + one.by()))));
        byId(lines, AgreementPart.PROMISE, old, now, document -> document.promises().stream()
                .collect(Collectors.toMap(
                        AgreedPromise::id,
                        one -> join(
                                " · ",
                                one.giver() + " → " + one.receiver(),
                                one.text(),
                                one.doneWhen(),
                                "" + one.dueAt()))));
        byPlace(lines, AgreementPart.LEVEL, old, now, document -> document.terms().ladder().stream()
                .map(one -> join(
                        " · ",
                        one.title(),
                        Objects.toString(one.hours(), "") + " h",
                        one.people().stream()
                                .map(person -> document.name(person.party()) + ": "
                                        + join(
                                                " / ",
                                                person.person().name(),
                                                person.deputy().name()))
                                .collect(Collectors.joining(", "))))
                .toList());
        byPlace(lines, AgreementPart.ROLE, old, now, document -> document.terms().roles().stream()
                .map(one -> document.name(one.party()) + ": "
                        + join(
                                " · ",
                                one.title(),
                                one.holder().name(),
                                one.deputy().name()))
                .toList());
        lines.add(new AgreementChange(
                AgreementPart.EXIT, old.terms().exit(), now.terms().exit()));
        byId(lines, AgreementPart.WAIVER, old, now, document -> document.waiver().stream()
                .collect(Collectors.toMap(
                        AgreementWaiverRow::id, one -> join(" · ", document.name(one.party()), one.reason()))));
        return new AgreementComparison(before, after, lines);
    }

    private static void byPlace(
            List<AgreementChange> lines,
            AgreementPart part,
            AgreementDocument old,
            AgreementDocument now,
            Function<AgreementDocument, List<String>> texts) {
        List<String> one = texts.apply(old);
        List<String> other = texts.apply(now);
        IntStream.range(0, Math.max(one.size(), other.size()))
                .forEach(i -> lines.add(new AgreementChange(
                        part, i < one.size() ? one.get(i) : null, i < other.size() ? other.get(i) : null)));
    }

    private static void byId(
            List<AgreementChange> lines,
            AgreementPart part,
            AgreementDocument old,
            AgreementDocument now,
            Function<AgreementDocument, Map<UUID, String>> texts) {
        Map<UUID, String> one = texts.apply(old);
        Map<UUID, String> other = texts.apply(now);
        Set<UUID> ids = new LinkedHashSet<>(one.keySet());
        ids.addAll(other.keySet());
        // Ids grow with time: what stood before comes first, what came new last.
        ids.stream().sorted().forEach(id -> lines.add(new AgreementChange(part, one.get(id), other.get(id))));
    }

    private static String join(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }
}
