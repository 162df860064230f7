package org.wandelwerk.moving.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.FormChange;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.CarryOver;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Takes a project over into the newest version of its procedure, after showing what becomes of it. */
@RestController
@RequestMapping("/schreibtisch/projekte/{key}/fassung")
class CarryOverController {

    private final Moving moving;
    private final Forms forms;
    private final Frames frames;

    CarryOverController(Moving moving, Forms forms, Frames frames) {
        this.moving = moving;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping
    CarryOverPage show(@PathVariable String key) {
        return page(MoveController.read(key), new MoveForm(new LinkedMultiValueMap<>()), FormErrors.NONE);
    }

    @PostMapping
    ResponseEntity<Page> carryOver(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = MoveController.read(key);
        var form = new MoveForm(sent);
        var reason = MoveOrder.reasonAlone(form.remark());
        var errors = form.text("schritt").isEmpty() ? reason.with("schritt", "moving.carry.unchosen") : reason;
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(project, form, errors));
        }
        moving.carryOver(project, form.after(), form.text("schritt"), form.remark());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(MovePage.address(project))))
                .build();
    }

    private CarryOverPage page(PublicKey project, MoveForm form, FormErrors errors) {
        var preview = moving.preview(project);
        return new CarryOverPage(moving.stand(project), preview, change(preview), form, errors);
    }

    private @Nullable FormChange change(CarryOver preview) {
        var from = preview.from().intakeForm().flatMap(FormId::read);
        return preview.to()
                .intakeForm()
                .flatMap(FormId::read)
                .filter(to -> from.filter(to::succeeds).isPresent())
                .map(to -> new FormChange(forms.form(from.orElseThrow()), forms.form(to)))
                .orElse(null);
    }
}
