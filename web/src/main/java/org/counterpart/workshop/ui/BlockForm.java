package org.counterpart.workshop.ui;

import java.util.UUID;
import org.counterpart.workshop.BlockData;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.Captures;

/** A block as the form's fields have it. */
public record BlockForm(
        BlockKind kind,
        String title,
        String question,
        Integer minutes,
        String method,
        String materials,
        UUID facilitatorId,
        Captures captures,
        boolean attributed) {

    static BlockForm of(BlockData data) {
        return new BlockForm(
                data.kind(),
                data.title(),
                data.question(),
                data.minutes(),
                data.method(),
                data.materials(),
                data.facilitatorId(),
                data.captures(),
                data.attributed());
    }

    BlockData data() {
        return new BlockData(
                kind,
                title,
                question,
                minutes == null ? 0 : minutes,
                method,
                materials,
                facilitatorId,
                captures,
                attributed);
    }
}
