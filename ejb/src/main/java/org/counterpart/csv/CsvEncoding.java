package org.counterpart.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.counterpart.common.Invalid;

/**
 * The encoding of a file: what its byte order mark says; else UTF-16 if every other byte is zero; else UTF-8 if it is
 * that without a mistake, which other text practically never is; else Windows-1252, of which Latin-1 is a part.
 *
 * @param mark how many bytes of mark come before the text
 */
record CsvEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    /** @throws Invalid if it is no text in any of these, or a spreadsheet's own file */
    static CsvEncoding of(byte[] file) {
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw CsvTable.problem("csv.spreadsheet", Map.of());
        }
        CsvEncoding found = marked(file);
        if (!found.decodes(file)) {
            throw CsvTable.problem("csv.encoding", Map.of());
        }
        return found;
    }

    Reader open(byte[] file) {
        return new InputStreamReader(new ByteArrayInputStream(file, mark, file.length - mark), charset);
    }

    /** As people know it. */
    String label() {
        return charset.equals(WINDOWS) ? "Windows-1252" : charset.name();
    }

    private static CsvEncoding marked(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int looked = Math.min(file.length, LOOKED_AT) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += file[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > looked / 5) {
            return new CsvEncoding(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        CsvEncoding utf8 = new CsvEncoding(StandardCharsets.UTF_8, 0);
        return utf8.decodes(file) ? utf8 : new CsvEncoding(WINDOWS, 0);
    }

    private boolean decodes(byte[] file) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, mark, file.length - mark);
        CharBuffer text = CharBuffer.allocate(LOOKED_AT);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            text.clear();
            result = decoder.decode(bytes, text, true);
        }
        return !result.isError();
    }

    private static boolean starts(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
