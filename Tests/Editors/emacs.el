;;; emacs.el --- drives a real Emacs with Eglot, set up as Editors/emacs/README.md says  -*- lexical-binding: t -*-
;;
;;   emacs --batch -Q -l Tests/Editors/emacs.el
;;
;; The `nianbao' found on PATH is used.  Prints a line an assertion that failed; ends with 1 where one did.

(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(defvar here (file-name-directory load-file-name))
(defvar failures 0)
(defvar held 0)

(setq eglot-sync-connect 10
      eglot-confirm-server-edits nil
      eglot-send-changes-idle-time 0.01
      flymake-no-changes-timeout 0.01
      make-backup-files nil
      create-lockfiles nil
      inhibit-message t)

(defun expect (ok what &optional got)
  "Note whether OK; say WHAT was expected and what was GOT."
  (if ok
      (cl-incf held)
    (cl-incf failures)
    (princ (format "  FAILED %s\n    got: %S\n" what got))))

(defun eventually (condition)
  "Wait until CONDITION gives a value and return it; nil after five seconds."
  (let ((end (+ (float-time) 5)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02)
      (sit-for 0.01))
    value))

(defun take-over-set-up ()
  "Evaluate the first Lisp block of the README, so that what it says is what is tried."
  (with-temp-buffer
    (insert-file-contents (expand-file-name "../../Editors/emacs/README.md" here))
    (re-search-forward "^```elisp\n")
    (let ((begin (point)))
      (re-search-forward "^```$")
      (eval-region begin (match-beginning 0)))))

(defun findings ()
  "The findings of this buffer at warning or above, as (TEXT MESSAGE DIAGNOSTIC), in order."
  (let (all)
    (dolist (d (flymake-diagnostics))
      (unless (memq (flymake-diagnostic-type d) '(eglot-note :note))
        (push (list (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d))
                    (flymake-diagnostic-text d)
                    d)
              all)))
    (sort all (lambda (a b) (< (flymake-diagnostic-beg (nth 2 a)) (flymake-diagnostic-beg (nth 2 b)))))))

(defun settled (count)
  "Wait for COUNT findings; return the last ones seen."
  (eventually (lambda () (flymake-start) (= (length (findings)) count)))
  (findings))

(defun take-preferred (finding)
  "Carry out the preferred repair of FINDING."
  (let* ((d (nth 2 finding))
         (actions (eglot-code-actions (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
         (preferred (cl-find-if (lambda (a) (eq t (plist-get a :isPreferred))) actions)))
    (expect preferred "a preferred repair is on offer" actions)
    (when preferred (eglot-execute (eglot-current-server) preferred))
    (eglot--signal-textDocument/didChange)))

(defun drive ()
  "The whole scenario."
  (take-over-set-up)
  (with-current-buffer (find-file-noselect (expand-file-name "fixtures/wrong-total.md" here))
    (text-mode)
    (apply #'eglot--connect (eglot--guess-contact))
    (let* ((server (eglot-current-server))
           (process (jsonrpc--process server))
           (found (settled 2)))
      (expect (= (length found) 2) "the wrong period and the wrong total are found" found)
      (expect (string-prefix-p "2023" (or (nth 0 (nth 0 found)) "")) "the range begins at the year" found)
      (expect (equal (nth 0 (nth 1 found)) "32") "the range is the cell" found)
      (expect (string-match-p "32.*31\\|31.*32" (or (nth 1 (nth 1 found)) "")) "both figures are shown" found)
      (take-preferred (nth 1 found))
      (goto-char (point-min))
      (expect (re-search-forward "^一、本年新收.*\t31$" nil t) "the total is repaired")
      (expect (= (length (settled 1)) 1) "the total is no longer found" (findings))
      (search-backward "\t31")
      (backward-char)
      (insert "7")
      (eglot--signal-textDocument/didChange)
      (expect (= (length (settled 2)) 2) "a figure typed wrong is found" (findings))
      (set-buffer-modified-p nil)
      (eglot-shutdown server)
      (expect (eventually (lambda () (not (process-live-p process)))) "the server ends"))))

(condition-case problem
    (drive)
  (error (cl-incf failures)
         (princ (format "  ERROR %S\n" problem))))
(princ (format "%d assertions held, %d failed\n" held failures))
(kill-emacs (if (and (= failures 0) (> held 0)) 0 1))
