package org.counterpart.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;

/** Every operation of the API on a planted workshop, and where an answer says one of its marks: PDF by its words. */
final class Searched {

    private final Planted planted;
    private final Map<Operation, Set<String>> addresses =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    Searched(Planted planted) {
        this.planted = planted;
        for (Operation operation : Operation.inFirms()) {
            Set<String> of = new LinkedHashSet<>();
            for (int party = 0; party < 2; party++) {
                int own = party;
                of.add(operation.address((kind, within) -> thing(operation, kind, own)));
            }
            addresses.put(operation, of);
        }
    }

    /** At which addresses this caller reads which marks; whatever can be read is asked for. */
    Map<String, Set<String>> readBy(Caller caller) {
        Map<String, Set<String>> found = new TreeMap<>();
        addresses.forEach((operation, of) -> {
            if (operation.isRead()) {
                of.forEach(address -> search(address, said(caller, address), found));
            }
        });
        return found;
    }

    /** All that is told of health checks, by address. */
    Map<String, String> healthToldTo(Caller caller) {
        Map<String, String> told = new TreeMap<>();
        addresses.forEach((operation, of) -> {
            if (operation.isRead() && operation.path().contains("/health-checks")) {
                of.forEach(address -> told.put(address, caller.get(address).toString()));
            }
        });
        return told;
    }

    /** What every change of a workshop, or of what it belongs to, answers this caller, allowed or not. */
    Map<String, Set<String>> answeredTo(Caller caller) {
        Map<String, Set<String>> found = new TreeMap<>();
        addresses.forEach((operation, of) -> {
            if (isChange(operation)) {
                of.forEach(address -> search(operation + " at " + address, changed(operation, caller, address), found));
            }
        });
        return found;
    }

    private String changed(Operation operation, Caller caller, String address) {
        return caller.sending("If-Match", "\"1\"")
                .sending("Content-Type", operation.mediaType())
                .send(operation.method(), address, operation.body(kind -> thing(operation, kind, 0)))
                .body();
    }

    /** What opens what was closed, or takes it away, leaves nothing to look for. */
    private static boolean isChange(Operation operation) {
        String path = operation.path();
        return !operation.isRead()
                && !operation.method().equals("DELETE")
                && (path.contains("/workshops/") || path.contains("/engagements/{"))
                && !path.endsWith("/territory/showing")
                && !path.endsWith("/reveal")
                && !path.endsWith("/live/phase");
    }

    /** Which marks a text says, noted under where it was said. */
    void search(String where, String said, Map<String, Set<String>> found) {
        for (String mark : planted.readers.keySet()) {
            if (said.contains(mark)) {
                found.computeIfAbsent(mark, first -> new LinkedHashSet<>()).add(where);
            }
        }
    }

    /** How many operations concern the workshop itself. */
    List<Operation> ofWorkshops() {
        List<Operation> found = new ArrayList<>(addresses.keySet());
        found.removeIf(operation -> !operation.path().contains("/workshops/{"));
        return found;
    }

    private static String said(Caller caller, String address) {
        Answer answer = caller.get(address);
        return answer.header("Content-Type").startsWith("application/pdf")
                ? words(caller.file(address))
                : answer.body();
    }

    private static String words(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What the address names: of the planted workshop, and what it belongs to, wherever that has one. What has nothing to
     * do with it is asked for by an id of nothing; its lists are read all the same.
     */
    private String thing(Operation operation, String kind, int party) {
        boolean ofDigest = operation.path().contains("/digest/");
        boolean ofContract = operation.path().contains("/contract/");
        return switch (kind) {
            case "firms" -> planted.firm.slug();
            case "engagements" -> planted.engagement.toString();
            case "clients" -> (party == 0 ? planted.nordhavn : planted.atlas).toString();
            case "members", "facilitators", "team" -> planted.camila.memberId().toString();
            case "workshops" -> planted.workshop.toString();
            case "interviews", "participants" -> planted.participants.get(party).toString();
            case "themes" -> planted.theme.toString();
            case "notes" -> ofDigest ? planted.note.toString() : party == 0 ? "CONCERN" : "UNSAID";
            case "territory", "parties" -> planted.parties.get(party).toString();
            case "blocks" -> planted.block.toString();
            case "sessions" -> planted.session.toString();
            case "contributions" -> planted.contribution.toString();
            case "health-checks" -> planted.check.toString();
            case "lines" -> planted.lines.get(party).toString();
            case "versions" -> ofContract ? "1" : UUID.randomUUID().toString();
            default -> UUID.randomUUID().toString();
        };
    }
}
