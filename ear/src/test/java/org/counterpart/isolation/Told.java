package org.counterpart.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;

/** Everything that the API tells somebody of a firm with an observed profile: each reading operation, by its address. */
final class Told {

    /** Some answers say when they were given. */
    private static final Pattern NOW = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{4,9}Z");

    private final List<Operation> operations =
            Operation.inFirms().stream().filter(Operation::isRead).toList();
    private final Map<Operation, String> addresses =
            new TreeMap<>((one, other) -> one.path().compareTo(other.path()));

    /** Things of other kinds than those observed are made once, so that the same is asked every time. */
    Told(Observed observed) {
        for (Operation operation : operations) {
            addresses.put(operation, operation.address((kind, within) -> thing(observed, operation, kind, within)));
        }
    }

    private static String thing(Observed observed, Operation operation, String kind, String within) {
        boolean ofInstruments = operation.path().contains("/instruments/");
        return switch (kind) {
            case "firms" -> observed.firm.slug();
            case "rounds" -> observed.round.toString();
            case "profiles" -> observed.profile.toString();
            case "teams", "quiz-teams" -> observed.team.toString();
            case "invitations" -> one("select id from quiz_observer where subject_id = ? limit 1", observed.profile);
            case "shares" -> one("select id from quiz_share where subject_id = ? limit 1", observed.profile);
            case "instruments" -> one("select instrument_id from instrument_version where id = ?", observed.version);
            default ->
                ofInstruments && kind.equals("versions")
                        ? "1"
                        : OperationsWalkIT.thing(operation, kind, observed.firm, within);
        };
    }

    private static String one(String question, UUID id) {
        return Sql.column(question, id).get(0);
    }

    /** What this caller is told, by address: JSON and CSV as they are, of PDF the words. */
    Map<String, String> to(Caller caller) {
        Map<String, String> told = new TreeMap<>();
        addresses.forEach((operation, address) -> told.put(address, told(caller, operation, address)));
        // The second perspective of what tells of everybody's answers.
        addresses.values().stream()
                .filter(address -> address.endsWith("/passport"))
                .map(address -> address + "?perspective=OBSERVER")
                .forEach(address -> told.put(address, caller.get(address).toString()));
        return told;
    }

    private static String told(Caller caller, Operation operation, String address) {
        Answer answer = caller.get(address);
        boolean paper = answer.header("Content-Type").startsWith("application/pdf");
        String said = paper ? words(caller.file(address)) : answer.body();
        return answer.status() + " " + NOW.matcher(said).replaceAll("now");
    }

    private static String words(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
