package org.counterpart.prework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.firm.DigestBox;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;

/** What everybody of the firm reads of what was heard: themes that enough people hold, and nothing of whom. */
@Stateless
public class DigestService {

    @Inject
    PreworkDoor door;

    @Inject
    PreworkRepository prework;

    @Inject
    DigestBox box;

    /** What is told, of nobody. */
    public PreworkDigest digest(Member member, UUID workshop) {
        return digest(member, door.look(member, workshop));
    }

    /**
     * Tells what may be told from now on: of each theme what waits, once it satisfies the small-group rule by itself.
     *
     * @throws Forbidden for whoever does not facilitate
     */
    public PreworkDigest tell(Member member, UUID workshop) {
        OpenWorkshop open = door.change(member, workshop);
        box.tell(member, workshop);
        return digest(member, open);
    }

    private PreworkDigest digest(Member member, OpenWorkshop open) {
        List<DigestTheme> told = box.digest(member, open.id()).stream()
                .map(theme -> new DigestTheme(theme.name(), theme.words(), theme.quotes()))
                .toList();
        return new PreworkDigest(
                told, open.isFacilitated() ? prework.themes(member, open.id()).size() - told.size() : null);
    }
}
