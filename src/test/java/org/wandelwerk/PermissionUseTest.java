package org.wandelwerk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.Permission;

/** What the page of the roles says that a role allows is asked somewhere, or marked as without effect yet. */
class PermissionUseTest {

    /** Those that read are asked by what their holders have of an audience. */
    private static final Map<Permission, String> ASKED_BY_TOKEN = Map.of(
            Permission.READ_AS_OFFICE, "role(\"office\")",
            Permission.READ_AS_MINISTRY, "role(\"ministry\")",
            Permission.READ_AS_BANK, "role(\"bank\")",
            Permission.READ_RESEARCH, "role(\"research\")",
            Permission.READ_BODY, "AudienceToken.body(",
            Permission.READ_ORGANISATION, "Kind.ORGANISATION",
            Permission.READ_PROJECT, "Kind.PROJECT");

    private static boolean isAsked(Permission permission) {
        var word = ASKED_BY_TOKEN.getOrDefault(permission, "Permission." + permission.name());
        var use = Pattern.compile(Pattern.quote(word) + (word.endsWith(")") || word.endsWith("(") ? "" : "\\b"));
        return Sources.MAIN.stream()
                .filter(source -> !source.simpleName().equals("Permission"))
                .anyMatch(source -> use.matcher(source.text()).find());
    }

    @Test
    void whatNothingAsksIsMarkedAndNothingElse() {
        var unasked = Stream.of(Permission.values())
                .filter(permission -> !isAsked(permission))
                .collect(toCollection(() -> EnumSet.noneOf(Permission.class)));

        assertThat(Stream.of(Permission.values()).filter(Permission::isUnasked)).containsExactlyElementsOf(unasked);
    }
}
