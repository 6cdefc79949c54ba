package org.counterpart.roster;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.csv.CsvRow;
import org.counterpart.csv.CsvTable;
import org.counterpart.roster.ConsultantColumns.Column;

/**
 * Compares a file with the roster, in memory. A row with an id is about that consultant; one without is about whoever
 * has this name, city and country already, or else about somebody new.
 */
final class ImportCheck {

    private final CsvTable table;
    private final ImportColumns columns;
    private final Map<UUID, ConsultantKey> byId;
    private final Map<String, List<ConsultantKey>> byPerson;
    private final Map<UUID, UUID> profileOf = new HashMap<>();
    private final Set<UUID> staff;
    private final Validator validator;
    private final Clock clock;
    private final Set<Object> seen = new HashSet<>();

    ImportCheck(CsvTable table, List<ConsultantKey> roster, Set<UUID> staff, Validator validator, Clock clock) {
        this.table = table;
        this.columns = new ImportColumns(table);
        this.byId = roster.stream().collect(Collectors.toMap(ConsultantKey::id, Function.identity()));
        this.byPerson = roster.stream().collect(Collectors.groupingBy(ConsultantKey::person));
        roster.stream().filter(key -> key.memberId() != null).forEach(key -> profileOf.put(key.memberId(), key.id()));
        this.staff = staff;
        this.validator = validator;
        this.clock = clock;
    }

    /** The consultants that the file is about, as far as they are on the roster. */
    Set<UUID> about() {
        Set<UUID> ids = new HashSet<>();
        for (CsvRow row : table.rows()) {
            try {
                UUID id = match(row);
                if (id != null) {
                    ids.add(id);
                }
            } catch (Invalid unmatched) {
                // Said when the row itself is compared.
                continue;
            }
        }
        return ids;
    }

    /**
     * Compares every row.
     *
     * @param roster at least the consultants that the file is {@link #about}
     */
    List<ImportStep> steps(Map<UUID, Consultant> roster, ImportProgress progress) {
        List<ImportStep> steps = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            if (steps.size() % 100 == 0) {
                progress.at(
                        ImportProgress.Step.CHECKING, steps.size(), table.rows().size());
            }
            steps.add(step(row, roster));
        }
        return steps;
    }

    private ImportStep step(CsvRow row, Map<UUID, Consultant> roster) {
        List<FieldError> errors = new ArrayList<>();
        if (row.cells().size() != columns.width()) {
            errors.add(new FieldError(
                    "", "roster.file.cells", Map.of("found", row.cells().size(), "expected", columns.width())));
            return ImportStep.refused(row, columns.cell(row, "name"), null, errors);
        }
        Consultant known = null;
        try {
            UUID id = match(row);
            known = id == null ? null : roster.get(id);
            requireOnce(row, id);
        } catch (Invalid unmatched) {
            unmatched.errors().forEach(error -> errors.add(in(ConsultantColumns.ID, error)));
        }
        Map<String, Object> before = known == null ? Map.of() : ConsultantColumns.values(known.data());
        Map<String, Object> values = new HashMap<>(before);
        for (Column column : columns.here()) {
            try {
                values.put(column.name(), column.value(columns.cell(row, column.name())));
            } catch (Invalid unreadable) {
                unreadable.errors().forEach(error -> errors.add(in(column.name(), error)));
            }
        }
        // Nothing said of these two is nothing changed.
        values.computeIfAbsent("status", status -> before.getOrDefault(status, ConsultantStatus.ACTIVE));
        values.computeIfAbsent("memberId", before::get);
        ConsultantData data = ConsultantColumns.data(values);
        Set<String> told = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        broken(data).stream()
                .map(error -> in(error.field().replaceAll("[.\\[].*", ""), error))
                .filter(error -> !told.contains(error.field()))
                .forEach(errors::add);
        errors.addAll(owner(data.memberId(), known));
        if (errors.isEmpty()) {
            return ImportStep.of(row, known, data, changes(before, ConsultantColumns.values(data)));
        }
        return ImportStep.refused(row, columns.cell(row, "name"), known, errors);
    }

    private List<FieldError> broken(ConsultantData data) {
        try {
            ProfileRules.require(validator, data, clock);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.errors();
        }
    }

    private UUID match(CsvRow row) {
        String id = columns.cell(row, ConsultantColumns.ID);
        if (!id.isEmpty()) {
            UUID known = (UUID) Notation.of(UUID.class).read().apply(id);
            if (!byId.containsKey(known)) {
                throw new Invalid(ConsultantColumns.ID, "roster.file.id.unknown");
            }
            return known;
        }
        List<ConsultantKey> same = byPerson.getOrDefault(person(row), List.of());
        if (same.size() > 1) {
            throw new Invalid(ConsultantColumns.ID, "roster.file.person.ambiguous");
        }
        return same.isEmpty() ? null : same.get(0).id();
    }

    private void requireOnce(CsvRow row, UUID id) {
        if (!seen.add(id == null ? person(row) : id)) {
            throw new Invalid(ConsultantColumns.ID, "roster.file.person.twice");
        }
    }

    private String person(CsvRow row) {
        return ConsultantKey.person(columns.cell(row, "name"), columns.cell(row, "city"), columns.cell(row, "country"));
    }

    /** Whose sign-in a profile becomes: one of the firm's own people, who has no other. */
    private List<FieldError> owner(UUID memberId, Consultant known) {
        if (memberId == null || known != null && known.belongsTo(memberId)) {
            return List.of();
        }
        if (!staff.contains(memberId)) {
            return List.of(new FieldError("memberId", "roster.member.unknown"));
        }
        // From now on taken, for the rows that follow too.
        return profileOf.putIfAbsent(memberId, memberId) == null
                ? List.of()
                : List.of(new FieldError("memberId", "roster.member.has-profile"));
    }

    private List<ImportRow.Change> changes(Map<String, Object> before, Map<String, Object> after) {
        return columns.here().stream()
                .filter(column -> !before.isEmpty())
                .filter(column -> !same(before.get(column.name()), after.get(column.name())))
                .map(column -> new ImportRow.Change(
                        column.name(), column.cell(before.get(column.name())), column.cell(after.get(column.name()))))
                .toList();
    }

    /** Of several values the order says nothing. */
    private static boolean same(Object before, Object after) {
        return before instanceof Collection<?> some && after instanceof Collection<?> others
                ? new HashSet<Object>(some).equals(new HashSet<Object>(others))
                : Objects.equals(before, after);
    }

    private static FieldError in(String column, FieldError error) {
        return new FieldError(column, error.key(), error.values());
    }
}
