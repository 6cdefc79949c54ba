package org.counterpart.room.rest;

import java.util.UUID;

/**
 * Which block the room is in.
 *
 * @param blockId {@code null}: none, until the next begins
 */
public record NowData(UUID blockId) {}
