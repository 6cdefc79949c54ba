package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.csv.CsvTable;
import org.counterpart.firm.Member;
import org.counterpart.firm.People;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** The roster as a file: out for the firm's own people, in for a VP alone. See D21. */
@Stateless
public class RosterFileService {

    /** The most rows of one import. */
    public static final int MOST_ROWS = 5_000;

    /** The largest file of one import, in megabytes. */
    public static final int MOST_MEGABYTES = 8;

    private static final int WRITTEN_AT_ONCE = 250;
    private static final int ERRORS_TOLD = 100;

    @Inject
    ConsultantRepository consultants;

    @Inject
    RosterFileRepository files;

    @Inject
    People people;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Who is in the file of those that match, in its order. */
    public List<UUID> toExport(Member member, ConsultantFilter filter, ConsultantSort sort) {
        requireStaff(member);
        return consultants.ids(member, filter, sort);
    }

    /** The header of the file; with the rate for a VP alone. */
    public List<String> header(Member member) {
        requireStaff(member);
        // Whoever is told nothing else is told no header either.
        files.requireStanding(member);
        return ConsultantColumns.header(member.has(Role.VP));
    }

    /** The rows of these consultants under {@link #header}; whoever is gone meanwhile is left out. */
    public List<List<String>> rows(Member member, List<UUID> ids) {
        requireStaff(member);
        Map<UUID, Consultant> found = files.whole(member, ids);
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> ConsultantColumns.row(id, found.get(id).data(), member.has(Role.VP)))
                .toList();
    }

    /**
     * What an import of this file would do; changes nothing.
     *
     * @throws Invalid if the file as a whole cannot be read; what is wrong with a row stands in the preview
     */
    public ImportPreview preview(Member member, RosterFile file, ImportProgress progress) {
        member.require(Role.VP);
        files.requireStanding(member);
        CsvTable table = read(file);
        List<ImportStep> steps = steps(member, table, progress);
        return new ImportPreview(
                basis(file, steps),
                table.encoding(),
                String.valueOf(table.separator()),
                steps.stream().map(ImportStep::row).toList());
    }

    /**
     * Imports a file: every row, or none.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @throws Conflict if the file or somebody in it is not what the preview showed
     * @throws Invalid naming the rows and columns that cannot be taken
     */
    public ImportResult importFile(Member member, RosterFile file, String requestKey, ImportProgress progress) {
        member.require(Role.VP);
        files.oneImportAtATime(member);
        CsvTable table = read(file);
        ImportResult[] result = {new ImportResult(0, 0, table.rows().size())};
        requests.once(member, requestKey, file.digest(), () -> {
            List<ImportStep> steps = steps(member, table, progress);
            if (file.basis() != null && !file.basis().equals(basis(file, steps))) {
                throw new Conflict("roster.import.changed");
            }
            requireTakeable(steps);
            result[0] = carryOut(member, steps, progress);
            return Ids.next();
        });
        return result[0];
    }

    private static CsvTable read(RosterFile file) {
        if (file.content().length > MOST_MEGABYTES * 1024 * 1024) {
            throw CsvTable.problem("roster.file.too-large", Map.of("limit", MOST_MEGABYTES, "most", MOST_ROWS));
        }
        return CsvTable.read(file.content(), MOST_ROWS);
    }

    private List<ImportStep> steps(Member member, CsvTable table, ImportProgress progress) {
        ImportCheck check = new ImportCheck(table, files.keys(member), people.staff(member), validator, clock);
        return check.steps(files.whole(member, check.about()), progress);
    }

    private static String basis(RosterFile file, List<ImportStep> steps) {
        return Digest.sha256(
                file.digest() + steps.stream().map(ImportStep::basis).collect(Collectors.joining("\n")));
    }

    private static void requireTakeable(List<ImportStep> steps) {
        List<FieldError> errors = steps.stream()
                .map(ImportStep::row)
                .flatMap(row -> row.errors().stream()
                        .map(error -> new FieldError(
                                "line " + row.line() + (error.field().isEmpty() ? "" : ", " + error.field()),
                                error.key(),
                                error.values())))
                .limit(ERRORS_TOLD)
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private ImportResult carryOut(Member member, List<ImportStep> steps, ImportProgress progress) {
        Instant now = clock.instant();
        List<ImportStep> wanted = steps.stream()
                .filter(step -> step.is(ImportKind.NEW, ImportKind.CHANGED))
                .toList();
        for (int from = 0; from < wanted.size(); from += WRITTEN_AT_ONCE) {
            progress.at(ImportProgress.Step.WRITING, from, wanted.size());
            files.put(member, wanted.subList(from, Math.min(wanted.size(), from + WRITTEN_AT_ONCE)), now);
        }
        int added = count(steps, ImportKind.NEW);
        return new ImportResult(added, wanted.size() - added, steps.size() - wanted.size());
    }

    private static int count(List<ImportStep> steps, ImportKind kind) {
        return (int) steps.stream().filter(step -> step.is(kind)).count();
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
