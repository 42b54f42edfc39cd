;; What Emacs was told about the open plan, one finding a line.
(require 'eglot)
(require 'flymake)

(defun check-ask (method line character)
  (jsonrpc-request (eglot--current-server-or-lose) method
                   `(:textDocument (:uri ,(eglot--path-to-uri buffer-file-name))
                     :position (:line ,line :character ,character))))

(find-file "mistake.plan")
(unless (eglot-managed-p)
  (apply #'eglot (append (butlast (eglot--guess-contact) 0) nil)))
(flymake-mode 1)
(flymake-start)
(with-timeout (20)
  (while (null (flymake-diagnostics))
    (accept-process-output nil 0.1)
    (flymake-start)))
(dolist (diagnostic (flymake-diagnostics))
  (princ (format "diagnostic %s\n" (flymake-diagnostic-text diagnostic))))
(let ((answer (check-ask :textDocument/completion 15 2)))
  (mapc (lambda (item) (princ (format "completion %s\n" (plist-get item :label))))
        (if (vectorp answer) answer (plist-get answer :items))))
(princ (format "hover %s\n" (plist-get (plist-get (check-ask :textDocument/hover 14 3) :contents) :value)))
