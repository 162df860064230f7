package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void aSourceIsShownByItsHouse() {
        assertThat(new Source("https://www.lausitz.example/a?b").site()).isEqualTo("lausitz.example");
    }

    @Test
    void whatFollowsItsHouseTellsPagesApart() {
        assertThat(new Source("https://www.lausitz.example:8443/a?b#c").page()).isEqualTo(":8443/a?b#c");
        assertThat(new Source("https://lausitz.example?a").page()).isEqualTo("?a");
        assertThat(new Source("https://lausitz.example/").page()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.lausitz.example/a|b",
                "https://lausitz.example?x=100%",
                "https://lausitz.example/{a}^`#b#c",
                "http://jemand@lausitz.example:8080/"
            })
    void anAddressThatBrowsersTakeIsShownByItsHouseToo(String address) {
        assertThat(new Source(address).site()).isEqualTo("lausitz.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//lausitz.example",
                "/innen",
                "file:///etc/passwd",
                "ftp://lausitz.example",
                "https://",
                "https://a b",
                " https://lausitz.example",
                ""
            })
    void whatIsNoPageOnTheWebIsNoSource(String address) {
        assertThatThrownBy(() -> new Source(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
