" What Vim was told about the open plan, one finding a line.
let g:ale_hover_to_preview = 1
let s:found = []

function! s:Waited(holds) abort
  let l:begin = reltime()
  while !a:holds() && reltimefloat(reltime(l:begin)) < 20
    sleep 100m
  endwhile
endfunction

call s:Waited({-> !empty(ale#engine#GetLoclist(bufnr('')))})
for s:item in ale#engine#GetLoclist(bufnr(''))
  call add(s:found, 'diagnostic ' . get(s:item, 'code', ''))
endfor

" Words are offered while one writes.
let s:words = []
function! s:Offer(timer) abort
  call ale#completion#GetCompletions('ale-callback', {'callback': {words -> [extend(s:words, words), feedkeys("\<Esc>")]}})
endfunction

call cursor(16, 3)
call timer_start(200, function('s:Offer'))
call timer_start(20000, {-> feedkeys("\<Esc>")})
call feedkeys('A', 'x!')
for s:word in s:words
  call add(s:found, 'completion ' . s:word.word)
endfor

call cursor(15, 4)
let s:windows = winnr('$')
ALEHover
call s:Waited({-> winnr('$') > s:windows})
wincmd P
call add(s:found, 'hover ' . join(getline(1, '$'), ' '))

call writefile(s:found, 'found.txt')
qa!
