package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.letter.web.LettersPage;
import org.wandelwerk.letter.web.PostalAddressesPage;
import org.wandelwerk.letter.web.TemplatePage;
import org.wandelwerk.notification.web.AddressesPage;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.profile.web.readers.ReadProfilePage;
import org.wandelwerk.sheet.web.IntakePage;
import org.wandelwerk.shell.Page;

/** A page that is given people shows what concerns others, and who reads it is noted. */
class ConfidentialPagesTest {

    private static final String WRITERS = "shows those who write it what they wrote themselves";
    private static final String WRITTEN = "names the project and its promoter, and no person";
    private static final String OFFICE = "names only who did something in office, as files do, and no more of them";
    private static final String MOVED = "tells those who carry a project or decide on it who moved it, and why";
    private static final String OWN = "shows its reader what is the reader's own";
    private static final String PUBLIC = "is for everybody and names nobody who works here";

    /** What people wrote themselves, and who acted on a project, is shown without a note. */
    private static HouseRule whereOthersRead(HouseRule rule) {
        return rule.except("disclosure.web.ReleasePage", OFFICE)
                .except("joining.web.JoiningPage", MOVED)
                .except("joining.web.JoiningsPage", OFFICE)
                .except("joining.web.SplitPage", OFFICE)
                .except("promoter.web.PromoterChangePage", OFFICE)
                .except("profile.web.ProcedureChoicePage", OFFICE)
                .except("profile.web.OwnProfilesPage", WRITERS)
                .except("profile.web.OwnProjectPage", WRITERS)
                .except("profile.web.ProfilePage", WRITERS)
                .except(
                        "profile.web.ReceiptPage",
                        "is printed for those who wrote it; the file of the office notes its reader")
                .except("profile.web.places.PlaceMapPage", WRITERS)
                .except("profile.web.takeover.FilingTakeoverPage", OFFICE)
                .except("profile.web.SectionPage", WRITERS);
    }

    @Test
    void everyPageThatShowsWhatConcernsOthersNotesItsReaders() {
        whereNobodyElseIsShown(whereOthersRead(HouseRule.that("A page whose parts lead to people is confidential")))
                .except("audit.web.PackPage", OFFICE)
                .except("audit.web.PackRecordPage", "is a file of a pack, and each that leaves is noted with its pack")
                .except("audit.web.PacksPage", OFFICE)
                .except("draft.web.DraftsPage", OFFICE)
                .except("draft.web.FourEyesPage", OFFICE)
                .except("draft.web.KindPage", OFFICE)
                .except("draft.web.RecordRecallPage", OFFICE)
                .except("letter.web.TemplatesPage", OFFICE)
                .except("moving.web.CarryOverPage", MOVED)
                .except("moving.web.MovePage", MOVED)
                .except("notification.web.DispatchesPage", OFFICE)
                .except("organisation.web.MergersPage", OFFICE)
                .except("privacy.web.ErasuresPage", OFFICE)
                .except("profile.web.readers.ReadableProfilesPage", WRITTEN)
                .except("profile.web.ReceivedListPage", OFFICE)
                .except("sheet.web.ColumnsPage", OFFICE)
                .except("sheet.web.IntakesPage", OFFICE)
                .except("identity.web.rights.ReinvitationPage", "answers a deed that has its entry")
                .except("privacy.web.ReadsPage", "is what is noted, shown to the auditor alone")
                .holdsWithout(Classes.named()
                        .filter(type -> type.isAssignableTo(Page.class) && type.isRecord())
                        .filter(type -> !type.isAssignableTo(Confidential.class))
                        .filter(ConfidentialPagesTest::leadsToPeople)
                        .map(type -> Classes.finding(type, "shows people and notes no reader")));
    }

    /** Nothing in their parts leads to accounts but what was looked up for the note. */
    @Test
    void pagesThatNameOrAddressPeopleNoteThoseWhoHaveAccounts() {
        assertThat(List.of(
                        ReadProfilePage.class,
                        AddressesPage.class,
                        LettersPage.class,
                        PostalAddressesPage.class,
                        TemplatePage.class,
                        IntakePage.class))
                .allSatisfy(page -> assertThat(Confidential.class).isAssignableFrom(page));
    }

    /** A form that was filled in wrongly comes back with the page around it. */
    @Test
    void whatIsShownAfterAFreshProofAloneIsNotShownByItsFormWithoutOne() {
        HouseRule.that("A form asks for the fresh proof that its page asks for")
                .holdsWithout(Classes.named()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .flatMap(type -> unproved(type).map(address -> Classes.finding(type, "answers " + address))));
    }

    private static Stream<String> unproved(JavaClass controller) {
        var type = controller.reflect();
        var pages = addresses(type, RequestMethod.GET, true).toList();
        return addresses(type, RequestMethod.POST, false).filter(pages::contains);
    }

    /** Where handlers of the controller answer that ask for a fresh proof, or that do not. */
    private static Stream<String> addresses(Class<?> type, RequestMethod method, boolean isFresh) {
        var beginning = paths(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class))
                .toList();
        return Stream.of(type.getDeclaredMethods())
                .filter(handler -> handler.isAnnotationPresent(FreshSignIn.class) == isFresh)
                .flatMap(handler ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class)))
                .filter(mapping -> List.of(mapping.method()).contains(method))
                .flatMap(mapping ->
                        paths(mapping).flatMap(end -> beginning.stream().map(start -> start + end)));
    }

    private static Stream<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Stream.of(mapping.path());
    }

    private static HouseRule whereNobodyElseIsShown(HouseRule rule) {
        return rule.except("correction.web.RecallsPage", PUBLIC)
                .except("correction.web.TombstonePage", PUBLIC)
                .except("portal.web.projects.ProjectPage", PUBLIC)
                .except("portal.web.projects.ProjectVersionsPage", PUBLIC)
                .except("trail.web.PublicTrailPage", PUBLIC)
                .except("identity.web.AccountPage", OWN)
                .except("identity.web.OwnAddressPage", OWN)
                .except("identity.web.DeskPage", OWN)
                .except("identity.web.recovery.ReturnPage", OWN)
                .except("identity.web.rights.DeputiesPage", OWN)
                .except("privacy.web.OwnDataPage", OWN);
    }

    private static boolean leadsToPeople(JavaClass page) {
        return leadsToPeople(page.reflect(), new HashSet<>());
    }

    private static boolean leadsToPeople(Type type, Set<Type> seen) {
        if (type.equals(PersonId.class)) {
            return true;
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(part -> leadsToPeople(part, seen))
                    || leadsToPeople(generic.getRawType(), seen);
        }
        return type instanceof Class<?> part && seen.add(part) && parts(part).anyMatch(one -> leadsToPeople(one, seen));
    }

    private static Stream<Type> parts(Class<?> type) {
        if (!type.getName().startsWith("org.wandelwerk.")) {
            return Stream.of();
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses());
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(component -> component.getGenericType())
                : Stream.of();
    }
}
