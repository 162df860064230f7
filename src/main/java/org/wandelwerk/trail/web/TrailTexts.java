package org.wandelwerk.trail.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.PageTexts.LentTexts;
import org.wandelwerk.trail.TrailColumn;
import org.wandelwerk.trail.TrailColumn.Form;
import org.wandelwerk.trail.TrailPart;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** How the modules call what lies in lines of time: a page that shows one is whole only when all of it is. */
@Configuration(proxyBeanMethods = false)
class TrailTexts {

    @Bean
    LentTexts textsOfPublicTrails(List<TrailSource> sources, List<TrailTable> shared) {
        return new LentTexts(
                PublicTrailPage.class,
                () -> Stream.concat(
                                sources.stream()
                                        .filter(TrailSource::isForEverybody)
                                        .flatMap(source -> source.tables().stream()
                                                .filter(TrailTable::isPublic)
                                                .flatMap(table -> shown(table, source.draftTexts()))),
                                shared.stream().filter(TrailTable::isPublic).flatMap(table -> shown(table, null)))
                        .collect(Collectors.toSet()));
    }

    @Bean
    LentTexts textsOfTrails(List<TrailSource> sources, List<TrailTable> shared) {
        return new LentTexts(
                TrailPage.class,
                () -> Stream.concat(
                                sources.stream()
                                        .flatMap(source -> source.tables().stream()
                                                .flatMap(table -> all(table, source.draftTexts()))),
                                shared.stream().flatMap(table -> all(table, null)))
                        .collect(Collectors.toSet()));
    }

    /** Everybody is told the rows and fields of records, and why one was recalled, but no other values. */
    private static Stream<String> shown(TrailTable table, @Nullable String draftTexts) {
        return switch (table.part()) {
            case RECORD -> Stream.concat(Stream.of(table.rowKey()), fields(table, draftTexts));
            case RECALL -> all(table, draftTexts);
            case PUBLICATION, DRAFT, DEED -> Stream.of();
        };
    }

    private static Stream<String> all(TrailTable table, @Nullable String draftTexts) {
        return Stream.of(Stream.of(table.rowKey()), fields(table, draftTexts), words(table))
                .flatMap(keys -> keys);
    }

    private static Stream<String> fields(TrailTable table, @Nullable String draftTexts) {
        return table.columns().stream()
                .filter(column -> column.form() != Form.HIDDEN)
                .flatMap(column -> column.form() == Form.FIELDS && draftTexts != null
                        ? Stream.of(draftTexts)
                        : Stream.of(table.texts() + column.name(), "trail.field." + column.name()));
    }

    private static Stream<String> words(TrailTable table) {
        var readers = Stream.of("trail.readers.all.", "trail.readers.one.")
                .filter(_ -> table.columns().stream().anyMatch(column -> column.form() == Form.READERS));
        return Stream.concat(
                readers,
                table.columns().stream()
                        .filter(column -> column.form() == Form.WORD)
                        .map(column -> words(table, column)));
    }

    private static String words(TrailTable table, TrailColumn column) {
        var elsewhere = column.kind();
        return elsewhere == null || table.part() == TrailPart.DEED ? table.texts() + column.name() + "." : elsewhere;
    }
}
