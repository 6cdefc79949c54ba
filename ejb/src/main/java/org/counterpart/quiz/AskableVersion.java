package org.counterpart.quiz;

import java.util.List;
import java.util.UUID;

/** The newest version of an instrument that people can be asked with. */
public record AskableVersion(
        UUID versionId, UUID instrumentId, String name, int number, int items, List<String> languages) {}
