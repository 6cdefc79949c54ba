package org.counterpart.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterpart.shell.QrCode;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://counterpart.example/q/meridian/which-of-three-roles-do-you-play";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private final String svg = QrCode.svg(ADDRESS, "QR code of <Roles>");

    @Test
    void what_is_drawn_reads_as_the_address() throws Exception {
        int size = Integer.parseInt(svg.split("viewBox=\"0 0 ")[1].split(" ")[0]);
        BitMatrix drawn = new BitMatrix(size - 8);
        for (MatchResult module : MODULE.matcher(svg).results().toList()) {
            drawn.set(Integer.parseInt(module.group(1)) - 4, Integer.parseInt(module.group(2)) - 4);
        }
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void it_is_a_file_of_its_own_that_says_what_it_is() throws Exception {
        var file = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(file.getAttribute("role")).isEqualTo("img");
        assertThat(file.getAttribute("aria-label")).isEqualTo("QR code of <Roles>");
    }
}
