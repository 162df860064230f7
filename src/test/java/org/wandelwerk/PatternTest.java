package org.wandelwerk;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import org.junit.jupiter.api.Test;

/** Signs of a pattern in what people type would be read as such. */
class PatternTest {

    @Test
    void noPatternIsBuiltOfWhatIsTyped() {
        HouseRule.that("A pattern is built of constants, or of what Pattern.quote was given")
                .except("correction.SubjectKind", "built of the constants of each kind")
                .except("database.Manifest", "built of the names of folders of the house")
                .except("database.StoredDocuments", "its callers give constants")
                .except("draft.web.DraftForm", "its callers give constants")
                .except("identity.PasswordHashes", "compares a password, and is no pattern")
                .except("identity.Passwords", "compares a password, and is no pattern")
                .except("identity.web.SignedInFilter", "compares a method of HTTP, and is no pattern")
                .except("identity.web.WorkList", "a list of constants")
                .except("inspection.WrittenText", "its callers give constants")
                .except("joining.web.SplitController", "splits a project, and no text")
                .except("kernel.AudienceToken", "built of the constants of each kind")
                .except("opendata.web.PublicPages", "quoted, and an address of the house")
                .except("personal.Erasing", "what stands around the quoted name are constants")
                .except("privacy.ToldSetting", "built of the constants of each setting")
                .except("reference.NumberForm", "built of the signs of each form of numbers, which are constants")
                .holdsWithout(Sources.inMain(MethodInvocationTree.class)
                        .filter(call -> readsPattern(call.tree()))
                        .filter(call -> !isConstant(call.tree().getArguments().getFirst()))
                        .map(call -> call.finding(
                                "builds one of " + call.tree().getArguments().getFirst())));
    }

    private static boolean readsPattern(MethodInvocationTree call) {
        var called = call.getMethodSelect().toString();
        var isOfText = called.matches("(?s).*[.](matches|replaceAll|replaceFirst|split)")
                // a constant in front is a pattern itself, and so is what a matcher came of
                && !called.matches("(?s)[A-Z_]+[.]\\w+|.*[.]matcher[(].*");
        return !call.getArguments().isEmpty() && (isOfText || called.equals("Pattern.compile"));
    }

    private static boolean isConstant(Tree pattern) {
        if (pattern instanceof LambdaExpressionTree || pattern instanceof MemberReferenceTree) {
            return true;
        }
        return pattern.toString()
                .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
                .replaceAll("Pattern[.]quote[(][^()]*[)]", "")
                .replaceAll("[.](formatted|replace)[(]|[A-Z]\\w*[.]", "")
                .matches("[A-Z_+(), \\n]*");
    }
}
