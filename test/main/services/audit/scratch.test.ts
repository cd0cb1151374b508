import { it } from 'vitest';
import { insertMany } from '../../../../db/insert-many.ts';
import { digestOf } from '../../../../main/paket/digest.ts';
import { auditOrigin } from '../../../../db/tables/audit.ts';
import { checkAudit } from '../../../../main/services/audit/check-chain.ts';
import { incidentHandlers } from '../../../../main/services/incidents/handlers.ts';
import { openTestOffice, quietJob } from '../../../support/office.ts';
it('measure', async () => {
  const office = await openTestOffice({ role: 'kepala' });
  let prev = auditOrigin; const rows = [];
  for (let seq=1; seq<=100000; seq++){ const row={seq,at:'2013-07-29T03:00:00Z',actor:'Rina Operator',role:'operator',action:'rounds.setResults',object:`01890000-0000-7000-8000-${String(seq%4000).padStart(12,'0')}`,payload_sha256:digestOf(String(seq)),prev}; prev=digestOf(row); rows.push({...row,hash:prev}); }
  await insertMany(office.database.write,'audit',['seq','at','actor','role','action','object','payload_sha256','prev','hash'],rows);
  let t=performance.now(); let u=process.cpuUsage(); const c=await checkAudit(office.desk); console.log('check', c.rows, performance.now()-t, process.cpuUsage(u).user/1000);
  const pupils=[],apps=[];
  for(let i=0;i<50000;i++){const id=`p${i}`; pupils.push({pupil_id:id,nik:`3173${String(i).padStart(12,'0')}`,nik_state:'ok',name:`Anak Nomor ${i}`,name_key:'x',birth_place:'J',birth_date:'2005-01-01',sex:'L',address:`Jalan ${i}`,kelurahan:'K',kecamatan:`Kec ${i%44}`,kota:'JB',mother_name:`Ibu ${i}`,guardian_name:`Bapak ${i}`,npsn:'20101777',level:'SMP',class_grade:'7',created_at:'x',created_by:'x',updated_at:'x',updated_by:'x'});
   apps.push({application_id:`a${i}`,pupil_id:id,edition_id:'pergub-27-2013',school_year:'2013/2014',kind:'baru',npsn:'20101777',level:'SMP',name:`Anak Nomor ${i}`,received_on:'2013-07-20',state:'draft',documents:'[]',consent:1,recorded_at:'x',recorded_by:'x'});}
  await insertMany(office.database.write,'pupil',Object.keys(pupils[0]!) as never[],pupils as never[]);
  await insertMany(office.database.write,'application',Object.keys(apps[0]!) as never[],apps as never[]);
  const inc=incidentHandlers(office.desk);
  t=performance.now(); const {incidentId}=await inc['incidents.record']({items:[{kind:'office',ref:'kantor'}],description:'x',lostOn:null,foundOn:'2013-07-29' as never,foundTime:'09:00'},quietJob); console.log('record',performance.now()-t);
  t=performance.now(); u=process.cpuUsage(); const f=await inc['incidents.exportPersons']({incidentId},quietJob); console.log('xlsx',f.bytes,performance.now()-t,process.cpuUsage(u).user/1000, process.memoryUsage().rss/1e6);
  await office.close();
}, 300000);
