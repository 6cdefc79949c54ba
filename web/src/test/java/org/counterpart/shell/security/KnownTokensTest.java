package org.counterpart.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private final Issuer issuer = new Issuer();
    private final KnownTokens known = new KnownTokens();

    KnownTokensTest() {
        known.reader = spy(issuer.reader());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_good_token_is_checked_once() throws Exception {
        String token = issuer.token(claims -> {});
        assertThat(known.identity(token)).isEqualTo(known.identity(token));
        verify(known.reader, times(1)).apiToken(any());
    }

    @Test
    void a_token_is_never_remembered_past_its_end() throws Exception {
        // Within the seconds that clocks may differ by: still good, but over.
        String over = issuer.token(claims -> claims.setExpirationTime(
                NumericDate.fromSeconds(NumericDate.now().getValue() - 1)));
        known.identity(over);
        known.identity(over);
        verify(known.reader, times(2)).apiToken(any());
    }

    @Test
    void a_bad_token_is_bad_every_time() {
        assertThatThrownBy(() -> known.identity("x")).isInstanceOf(TokenReader.InvalidToken.class);
        assertThatThrownBy(() -> known.identity("x")).isInstanceOf(TokenReader.InvalidToken.class);
    }
}
