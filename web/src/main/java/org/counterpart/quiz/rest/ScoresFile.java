package org.counterpart.quiz.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.counterpart.csv.CsvWriter;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.ProfileDetails;

/** The scores of a profile as comma-separated values, in points from 0 to 100. */
final class ScoresFile {

    private ScoresFile() {}

    static byte[] of(ProfileDetails profile) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            CsvWriter rows = new CsvWriter(file, ',');
            rows.row(List.of("group", "people", "scale", "dimension", "score"));
            for (GroupScores group : profile.groups()) {
                for (var scale : group.scores().scales().entrySet()) {
                    rows.row(row(group, scale.getKey(), "", scale.getValue()));
                }
                for (var dimension : group.scores().cells().entrySet()) {
                    for (var cell : dimension.getValue().entrySet()) {
                        rows.row(row(group, cell.getKey(), dimension.getKey(), cell.getValue()));
                    }
                }
            }
            rows.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static List<String> row(GroupScores group, String scale, String dimension, double score) {
        return List.of(
                group.group().name(),
                Integer.toString(group.people()),
                scale,
                dimension,
                String.format(Locale.ROOT, "%.1f", score));
    }
}
