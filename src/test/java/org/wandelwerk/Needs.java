package org.wandelwerk;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The public types that another package names, with those that their public members and cases are made of. */
final class Needs {

    /** What a module offers to those that are to come, with the reason why it is there already. */
    private static final Map<String, String> OFFERED = Map.of(
            "history.ChangeFeed", "the index and the cache of pages will follow it",
            "history.Erasures", "the office will erase what is personal",
            "history.Eras", "a restore begins one",
            "history.Histories", "each working page will show what changed",
            "history.Seals", "the newest seal will leave the house daily");

    private final Set<JavaClass> needed = new HashSet<>();

    Set<JavaClass> all() {
        Classes.named()
                .filter(type -> Classes.isPublic(type) && type.isTopLevelClass())
                .filter(type -> isUsedElsewhere(type) || OFFERED.containsKey(Classes.file(type)))
                .forEach(this::add);
        return needed;
    }

    private void add(JavaClass type) {
        if (needed.add(type)) {
            Classes.beside(type.getName())
                    .flatMap(Needs::shown)
                    .filter(part -> Classes.isIn(part, "org.wandelwerk"))
                    .flatMap(Needs::withOuter)
                    .forEach(this::add);
        }
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return Classes.users(type).anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        var members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMember::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
        return Stream.concat(members, cases(type));
    }

    private static Stream<JavaClass> cases(JavaClass type) {
        return Stream.ofNullable(type.reflect().getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .flatMap(permitted -> Classes.beside(permitted.getName())
                        .filter(one -> one.getName().equals(permitted.getName())));
    }

    private static Stream<JavaClass> withOuter(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getEnclosingClass().stream());
    }
}
