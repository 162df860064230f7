package org.wandelwerk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.shell.Page;

/** A page is a record with one template of the same name, and the template holds neither text nor behaviour. */
class TemplateTest {

    private static final int LINES = 200;
    private static final String ROOMS =
            "(shell|appraisal|appearance|identity|draft|document|joining|letter|profile|promoter|sheet|audit"
                    + "|notification|privacy|operation|organisation|committee|trail)/.*"
                    + "|moving/(CarryOverPage|ExtractForm|OutcomeForm)";
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ENTITY = Pattern.compile("&[a-z]+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern READ_ALOUD = Pattern.compile("(?:aria-label|aria-description|aria-roledescription|alt"
            + "|title|placeholder|label|summary)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern IN_PLACE = Pattern.compile("(?i)\\sstyle=|\\son[a-z]+=|<style\\b|javascript:"
            + "|<script(?![^>]*\\s(?:src=|type=\"application/ld\\+json\"))|\\s(?:src|href)=\"(?:https?:)?//");
    private static final Pattern SENTENCE = Pattern.compile("\\s*\\p{Lu}\\p{Ll}.*|.*[^\\p{ASCII}].*|\\w+ .*[.!?]");

    @Test
    void eachPageHasItsTemplate() {
        var templates = Template.all().map(Template::name).collect(toSet());
        HouseRule.that("Each page is a public record in web with a template of its name")
                .holdsWithout(pages().filter(page -> !page.isRecord() || !templates.contains(template(page)))
                        .map(page -> Classes.finding(page, "has no template " + template(page))));
    }

    @Test
    void eachTemplateHasItsPageOrIsAPart() {
        var pages = pages().map(TemplateTest::template).collect(toSet());
        HouseRule.that("Each template whose name ends in Page belongs to a record")
                .holdsWithout(Template.all()
                        .filter(template -> template.name().endsWith("Page") && !pages.contains(template.name()))
                        .map(template -> template.finding("belongs to no page")));
    }

    @Test
    void eachPartIsUsed() {
        var used = Template.all()
                .flatMap(template -> Pattern.compile("@template\\.([\\w.]+)")
                        .matcher(Sources.read(template.file()))
                        .results())
                .map(found -> found.group(1).replace('.', '/'))
                .collect(toSet());
        HouseRule.that("Each template that is no page is a part of another one")
                .holdsWithout(Template.all()
                        .filter(template -> !template.name().endsWith("Page") && !used.contains(template.name()))
                        .map(template -> template.finding("is used by none")));
    }

    /** Because the body of a public page is drawn once for all who read it. */
    @Test
    void onlyTheFrameAndTheDeskAskWhoReads() {
        HouseRule.that("A template outside of shell and of working rooms does not ask who reads")
                .except("notice/ReportsPage", "is a working room beside the public pages of its module")
                .except("disclosure/ReleasePage", "is a working room beside what everybody reads of its module")
                .except("alert/MySearchesPage", "is a working room beside the public pages of its module")
                .holdsWithout(Template.all()
                        .filter(template -> !template.name().matches(ROOMS))
                        .filter(template -> Pattern.compile("\\b(signedIn|formToken|reader)\\(\\)")
                                .matcher(Sources.read(template.file()))
                                .find())
                        .map(template -> template.finding("asks who reads")));
    }

    @Test
    void aTemplateHasAtMost200Lines() {
        HouseRule.that("A template has at most %d lines".formatted(LINES))
                .holdsWithout(Template.all()
                        .filter(template -> template.lines() > LINES)
                        .map(template -> template.finding("has " + template.lines())));
    }

    @Test
    void whatPeopleReadStandsInLanguageFiles() {
        HouseRule.that("No template holds words of its own")
                .holdsWithout(Template.all().flatMap(TemplateTest::bareTexts));
    }

    @Test
    void aTemplateHoldsNeitherStyleNorScriptNorForeignAddress() {
        HouseRule.that("No style, no script, no handler in a template, and nothing from other houses")
                .holdsWithout(Template.all()
                        .flatMap(template -> IN_PLACE.matcher(template.html())
                                .results()
                                .map(found -> template.finding("has" + found.group()))));
    }

    @Test
    void nothingIsWrittenAsItIsButWhatWasMadeForIt() {
        HouseRule.that("A template escapes what it is given; no field takes text with markup")
                .except("shell/Machines", "JSON-LD is written for a script element, and holds no sign of HTML")
                .holdsWithout(Template.all()
                        .filter(template -> Sources.read(template.file()).contains("$unsafe"))
                        .map(template -> template.finding("writes something unescaped")));
    }

    @Test
    void wordsBetweenTheTagsAreFound() {
        var template = Template.of(Path.of("src/main/jte/x/X.jte"), """
            @import java.util.List
            @param String a
            @template.shell.Layout(title = a, content = @`<p class="b${a == null ? " c" : "d"}">${a} Bare</p>`)
            <img alt="Said" src="x">@if(a.isEmpty() || !a.equals(")"))<br>@endif<%-- Comment --%>
            """);

        assertThat(bareTexts(template)).extracting(Finding::what).containsExactly("says Bare", "says Said");
    }

    private static Stream<JavaClass> pages() {
        return Classes.named().filter(type -> type.isAssignableTo(Page.class) && !type.isInterface());
    }

    private static String template(JavaClass page) {
        return page.getPackageName().split("\\.")[2] + "/" + page.getSimpleName();
    }

    private static Stream<Finding> bareTexts(Template template) {
        var tags = COMMENT.matcher(template.html()).replaceAll("");
        var texts = ENTITY.matcher(TAG.matcher(tags).replaceAll(" ")).replaceAll(" ");
        return Stream.of(
                        WORD.matcher(texts).results().map(found -> found.group()),
                        READ_ALOUD.matcher(tags).results().map(found -> found.group(1)),
                        template.literals()
                                .filter(literal -> SENTENCE.matcher(literal).matches()))
                .flatMap(found -> found)
                .map(words -> template.finding("says " + words));
    }
}
